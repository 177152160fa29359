// Starts the program: style, language, theme, address, session, frame.
import 'web/style/tokens.css';
import 'web/style/base.css';
import 'web/style/controls.css';
import 'web/style/things.css';
import 'web/style/print.css';
import { mount } from 'svelte';
import { startConnection } from './connection.svelte.ts';
import { readPreferences } from './preferences.svelte.ts';
import { startRouter } from './router.svelte.ts';
import { openSession } from './session.svelte.ts';
import Shell from './shell.svelte';
import { rememberedLanguage, speak } from './words.svelte.ts';

readPreferences();
startConnection();
startRouter();
void openSession();
void speak(rememberedLanguage()).then(() => mount(Shell, { target: document.getElementById('app') ?? document.body }));
