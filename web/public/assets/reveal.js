// On the pages that the server writes: a button beside each password that shows what was typed. Without script there is none.
for (const input of document.querySelectorAll('input[type=password][data-show]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = input.dataset.show;
  button.setAttribute('aria-controls', input.id);
  button.addEventListener('click', () => {
    const hidden = input.type === 'password';
    input.type = hidden ? 'text' : 'password';
    button.textContent = hidden ? input.dataset.hide : input.dataset.show;
    input.focus();
  });
  // What leaves the page is always a password field again, or the browser would remember it as text.
  input.form.addEventListener('submit', () => (input.type = 'password'));
  input.after(button);
}
