import {lookWords} from '../keys/look-words.ts';
import type {State} from '../state.ts';
import {filterText, hereOf, tabsOf, topOf} from './top.ts';

/** The view whose filter goes through every entry. */
export const soughtView = ({table}: State): string | undefined =>
	tabsOf(table).find(({kind}) => table.some(screen => screen.kind === kind && screen.filter?.isSought))?.kind;

/** Where nothing matches a filter: the same looked for in every entry. */
export const lookKey = {
	...lookWords,
	when: (state: State): boolean => {
		const {filter} = topOf(state).screen;
		return filter !== undefined && !filter.isSought && filterText(state).trim() !== '' && hereOf(state).isEmpty;
	},
	requests: () => [{kind: 'look'} as const],
};
