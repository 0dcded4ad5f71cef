import {counted} from '../../journal/counted.ts';
import type {State} from '../state.ts';

/** What was kept of the last run is said, so that nothing comes back unasked; of the example, how to look round. */
export const firstNotice = (isDemo: boolean, draft: string, edits: number): Pick<State, 'notice'> => {
	if (isDemo) return {notice: {tone: 'hint', text: 'An example, in memory. Five steps through it:', key: ':tour'}};
	if (draft !== '') return {notice: {tone: 'hint', text: 'A draft is kept from last time.', key: 'a goes on with it'}};
	const text = `${counted(edits, 'edit', 'edits')} from last time ${edits === 1 ? 'is' : 'are'} not saved, and kept.`;
	return edits > 0 ? {notice: {tone: 'hint', text, key: 'e there goes on with it'}} : {};
};
