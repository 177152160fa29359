import type indonesian from './menu-text.id.ts';

export default {
  title: 'Menu',
  settings: 'Settings',
  language: 'Language',
  theme: 'Appearance',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  keys: 'Keyboard shortcuts',
  keysSwitch: 'Use keyboard shortcuts in lists',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  account: 'Your account',
  ownData: 'My data',
  changePassword: 'Change your password',
  devices: 'My devices',
  devicesWhy: 'Devices that are signed in with your account. Sign out those that are not yours.',
  thisDevice: 'this device',
  unknownDevice: 'Another device',
  since: (day) => `Signed in since ${day}`,
  end: 'Sign it out',
  ended: 'That device is signed out.',
} satisfies typeof indonesian;
