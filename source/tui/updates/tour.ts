import type {Transaction} from '../../journal/transaction.ts';
import type {Request} from '../request.ts';
import type {Action, State} from '../state.ts';
import {filterText, hereOf} from './top.ts';

/** A step of the tour: what to do, and whether it has just been done. */
type TourStep = {readonly says: string; isDone(before: State, after: State, action: Action): boolean};

const saved = (action: Action): Transaction | undefined =>
	action.kind === 'done' && action.how === 'saved' ? action.transaction : undefined;

/** Each is done by whoever takes the tour, and none by reading on. */
const steps: readonly TourStep[] = [
	{
		says: 'Write down whom you met, as you would say it: a, a line, enter',
		isDone: (_, __, action) => saved(action)?.entries.some(({before, after}) => !before && after) ?? false,
	},
	{
		says: 'Find something again: /, a word of it, enter',
		isDone: (_, after) => after.over === undefined && filterText(after).trim() !== '' && !hereOf(after).isEmpty,
	},
	{
		says: 'Settle what you owe: 3 is the ledger, x settles the row under the cursor',
		isDone: (_, __, action) =>
			saved(action)?.entries.some(
				({before, after}) =>
					before?.kind === 'favour' &&
					after?.kind === 'favour' &&
					before.state !== 'settled' &&
					after.state === 'settled',
			) ?? false,
	},
	{
		says: 'Pass a favour on: F on one that you were done (←), then for whom and what',
		isDone: (_, __, action) =>
			saved(action)?.entries.some(({after}) => after?.kind === 'favour' && after.forwards !== undefined) ?? false,
	},
	{
		says: 'Take back what you did last: u',
		isDone: (_, __, action) => action.kind === 'done' && action.how === 'undone',
	},
];

/** The step that the tour is at, in words; undefined where there is no tour. */
export const tourInWords = ({tour}: State): string | undefined => {
	const step = tour === undefined ? undefined : steps[tour];
	return tour === undefined || !step ? undefined : `Tour ${tour + 1} of ${steps.length}   ${step.says}`;
};

/** The state after an action, one step on where that did what the tour asks for. */
export const toured = (before: State, after: State, action: Action): State => {
	const {tour, ...rest} = after;
	if (tour === undefined || before.tour !== tour || !steps[tour]?.isDone(before, after, action)) return after;
	if (tour + 1 < steps.length) return {...after, tour: tour + 1};
	return {...rest, notice: {tone: 'done', text: 'That was the tour.', key: '? helps, q leaves'}};
};

/** A command without a key, in the example alone: it begins the tour, or ends it. */
export const tourKey = {
	keys: [':tour'] as const,
	label: 'tour',
	says: 'In the example: a tour of five steps, or the end of it',
	when: ({isDemo}: State): boolean => isDemo,
	requests: (): readonly Request[] => [{kind: 'tour'}],
};
