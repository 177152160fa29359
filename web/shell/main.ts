// Starts the program: style, language, theme, address, session, frame.
import 'web/style/tokens.css';
import 'web/style/base.css';
import 'web/style/controls.css';
import 'web/style/things.css';
import 'web/style/print.css';
import { mount } from 'svelte';
import { startConnection } from './connection.svelte.ts';
import { pages } from 'web/pages.ts';
import { readPreferences } from './preferences.svelte.ts';
import { startRouter } from './router.svelte.ts';
import { match } from './routes.ts';
import { openSession } from './session.svelte.ts';
import Shell from './shell.svelte';
import { load, rememberedLanguage, speak } from './words.svelte.ts';

// The page's own code travels while the server is asked who is signed in: one round trip less. If it gets lost, the frame asks again.
function fetchAhead(): void {
  const page = match(pages, location.pathname)?.page;
  if (page) Promise.all([page.load(), load(page.words)]).catch(() => undefined);
}

readPreferences();
startConnection();
startRouter();
void openSession();
fetchAhead();
void speak(rememberedLanguage()).then(() => mount(Shell, { target: document.getElementById('app') ?? document.body }));
