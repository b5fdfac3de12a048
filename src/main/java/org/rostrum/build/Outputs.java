package org.rostrum.build;

import java.util.List;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.feed.AtomFeed;
import org.rostrum.page.ArticlePages;
import org.rostrum.page.AwardList;
import org.rostrum.page.AwardPages;
import org.rostrum.page.ColorSheets;
import org.rostrum.page.EventList;
import org.rostrum.page.EventPages;
import org.rostrum.page.HomePage;
import org.rostrum.page.NotFoundPage;
import org.rostrum.page.Pages;
import org.rostrum.page.PeopleList;
import org.rostrum.page.PersonPages;
import org.rostrum.page.SchedulePages;
import org.rostrum.page.SessionPages;
import org.rostrum.page.StandalonePages;
import org.rostrum.page.TagList;
import org.rostrum.page.TagPages;
import org.rostrum.page.ThemeAssets;
import org.rostrum.page.YearPages;
import org.rostrum.site.Assets;
import org.rostrum.site.NoJekyll;
import org.rostrum.site.Output;
import org.rostrum.site.Redirects;
import org.rostrum.site.Robots;
import org.rostrum.site.Sitemap;
import org.rostrum.theme.Theme;

/** Everything that a site is made of: a line for each family of files. */
final class Outputs {
  private Outputs() {}

  static List<Output> of(SiteSettings site, Theme theme) {
    Pages pages = new Pages(site, theme);
    return List.of(
        new HomePage(pages),
        new ArticlePages(pages),
        new StandalonePages(pages),
        new EventList(pages),
        new EventPages(pages),
        new SchedulePages(pages),
        new SessionPages(pages),
        new PeopleList(pages),
        new PersonPages(pages),
        new AwardList(pages),
        new AwardPages(pages),
        new TagList(pages),
        new TagPages(pages),
        new YearPages(pages),
        new NotFoundPage(pages),
        new ThemeAssets(pages),
        new ColorSheets(pages),
        new AtomFeed(),
        new Assets(),
        new Redirects(),
        new Sitemap(),
        new Robots(),
        new NoJekyll());
  }
}
