// Gives each password field of a server page a button that shows what is typed. The page works without it.
for (const input of document.querySelectorAll('input[type=password][data-show]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = input.dataset.show;
  button.addEventListener('click', () => {
    const hidden = input.type === 'password';
    input.type = hidden ? 'text' : 'password';
    button.textContent = hidden ? input.dataset.hide : input.dataset.show;
    input.focus();
  });
  input.after(button);
}
