import type {ThemeName} from '../../journal/settings.ts';
import {overlayOf} from '../overlays.ts';
import type {State} from '../state.ts';
import {aroundOf} from '../updates/around.ts';

/** The theme that is shown: in its menu the one under the cursor, else the chosen one, else that of the settings. */
export const themeShown = (state: State): ThemeName => {
	const chosen = state.over && overlayOf(state.over).wouldDo?.(state.over.own, aroundOf(state));
	if (chosen?.kind === 'theme') return chosen.name;
	return state.theme ?? state.now.settings?.theme ?? 'terminal';
};
