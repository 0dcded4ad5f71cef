import {themes} from '../../journal/settings.ts';
import {aboutThemes} from '../drawing/theme.ts';
import type {Request} from '../request.ts';
import type {State} from '../state.ts';

/** The themes, each shown while it is under the cursor. */
const options = themes.map(name => ({says: `${name}: ${aboutThemes[name]}`, does: {kind: 'theme', name} as const}));

/** A command without a key: it chooses how the screens look. */
export const themeKey = {
	keys: [':theme'] as const,
	label: 'theme',
	says: 'Choose the theme: how the screens look',
	requests: ({theme, now}: State): readonly Request[] => {
		const at = themes.indexOf(theme ?? now.settings?.theme ?? 'terminal');
		return [{kind: 'menu', lists: {kind: 'choice', title: 'Theme', options, at}}];
	},
};
