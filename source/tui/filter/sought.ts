import type {State} from '../state.ts';

/** What has to be searched for because of the screen on top: the filter of the timeline. The short lists filter themselves. */
export const soughtIn = ({screens: [screen]}: State): string => (screen.place.kind === 'timeline' ? screen.filter.trim() : '');
