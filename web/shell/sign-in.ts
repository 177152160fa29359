// The sign-in page is the server's own, works without script, and brings the person back to where they were.
export function signIn(): void {
  const back = location.pathname + location.search;
  location.assign(`/masuk?kembali=${encodeURIComponent(back)}`);
}
