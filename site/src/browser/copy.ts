// Copies what a button offers, and says on the button whether that went well.

const shown = 2000;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const label = button.textContent;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    const { copy = '', copied = '', failed = '' } = button.dataset;
    button.textContent = (await isCopied(copy)) ? copied : failed;
    setTimeout(() => {
      button.textContent = label;
    }, shown);
  });
}

// Browsers refuse without a secure address, or when the reader does.
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
