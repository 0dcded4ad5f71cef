import {hex, type TerminalColours} from './colours.ts';

/** Palettes that terminals come with: what themes are tried on, and what pictures are made in. */
export type Palette = TerminalColours & {readonly name: string};

const palette = (name: string, text: string, background: string, sixteen: string): Palette => ({
	name,
	text: hex(text),
	background: hex(background),
	sixteen: sixteen.split(' ').map(colour => hex(`#${colour}`)),
	isTrue: true,
});

const xterm =
	'000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff';
const iterm =
	'000000 c91b00 00c200 c7c400 0225c7 ca30c7 00c5c7 c7c7c7 686868 ff6e67 5ffa68 fffc67 6871ff ff77ff 60fdff ffffff';
const windows =
	'0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2';
const gnome =
	'171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc 5e5c64 f66151 33da7a e9ad0c 2a7bde c061cb 33c7de ffffff';
const solarized =
	'073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3';

/** Text, background and the sixteen colours of each, from the defaults that its makers published. */
export const palettes: readonly Palette[] = [
	palette('xterm', '#000000', '#ffffff', xterm),
	palette('xterm, reversed', '#e5e5e5', '#000000', xterm),
	palette('iTerm dark', '#c7c7c7', '#000000', iterm),
	palette('iTerm light', '#000000', '#ffffff', iterm),
	palette('Windows Terminal', '#cccccc', '#0c0c0c', windows),
	palette('GNOME dark', '#d0cfcc', '#171421', gnome),
	palette('GNOME light', '#171421', '#ffffff', gnome),
	palette('Solarized dark', '#839496', '#002b36', solarized),
	palette('Solarized light', '#657b83', '#fdf6e3', solarized),
];
