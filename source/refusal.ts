import {conflictError, type PersonError, userError} from './errors.ts';

/**
 * Why something that a person wants was not done. `cannot`: it makes no sense as things are; `conflict`: another
 * program changed meanwhile what the person saw.
 */
export type Refusal = {
	readonly refused: 'cannot' | 'conflict';
	/** What happened, a sentence: `"send the paper" is already settled: kept on Fri 20 Nov.` */
	readonly what: string;
	/** What was not done: `Nothing was settled.` */
	readonly undone: string;
	/** What to do next, where there is something. */
	readonly next?: string;
};

/** The refusal of what makes no sense as things are. */
export const cannot = (what: string, undone = 'Nothing was changed.', next?: string): Refusal => ({
	refused: 'cannot',
	what,
	undone,
	...(next !== undefined && {next}),
});

/** The refusal of what would undo another program's change unseen. */
export const conflict = (what: string, undone = 'Nothing was written.'): Refusal => ({
	refused: 'conflict',
	what,
	undone,
	next: 'Look at it as it is now, then try again.',
});

/** Whether it is a refusal, of two things that it may be. */
export const isRefusal = (result: object): result is Refusal => 'refused' in result;

/** The whole of a refusal, as the shell prints it and the screens show it. */
export const refusalInWords = ({what, undone, next}: Refusal): string =>
	[what, undone, ...(next === undefined ? [] : [next])].join(' ');

/** The refusal as what may be thrown at a person. */
export const asError = (refusal: Refusal): PersonError =>
	(refusal.refused === 'conflict' ? conflictError : userError)(refusalInWords(refusal));
