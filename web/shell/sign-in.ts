// The server's own pages for signing in and for choosing a password. They work without script and bring the person back here.

function leaveFor(page: string): void {
  location.assign(`${page}?lanjut=${encodeURIComponent(location.pathname + location.search)}`);
}

export const signIn = () => leaveFor('/masuk');
export const choosePassword = () => leaveFor('/kata-sandi');
