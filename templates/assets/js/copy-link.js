// “Copy link” under each quote and figure that has an address of its own.

const template = document.querySelector("#copy-link");

function offer(place, holder) {
  const button = template.content.firstElementChild.cloneNode(true);
  const words = button.textContent;
  button.addEventListener("click", async () => {
    const link = new URL(`#${place.id}`, location.href);
    try {
      await navigator.clipboard.writeText(link.href);
      button.textContent = button.dataset.done;
      setTimeout(() => (button.textContent = words), 3000);
    } catch {
      location.hash = link.hash;
    }
  });
  holder.append(button);
}

if (template && navigator.clipboard) {
  for (const figure of document.querySelectorAll("main figure[id]:has(> blockquote)")) {
    offer(figure, figure.querySelector("figcaption") ?? figure);
  }
  for (const figure of document.querySelectorAll("main .figures > [id]")) {
    offer(figure, figure.querySelector("dd:last-of-type"));
  }
}
