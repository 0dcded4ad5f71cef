/**
 * The four things that may be thrown at a person. Anything else that is thrown is a bug.
 * Each message says what happened, what was not done, and what to do next.
 */
type Kind = 'user' | 'usage' | 'file' | 'lock' | 'conflict';

/** Exit codes of the shell, by kind of error (data/README.md). */
export const exitCodes: Readonly<Record<Kind, number>> = {user: 1, usage: 2, file: 3, lock: 4, conflict: 5};

export type PersonError = Error & {readonly kind: Kind};

const make =
	(kind: Kind) =>
	(message: string): PersonError =>
		Object.assign(new Error(message), {kind, name: `${kind}Error`});

/** It could not be done: no such entry, an ambiguous name, a line that cannot be read. */
export const userError = make('user');
/** The command was written wrongly: an unknown command or flag, a value of the wrong type. */
export const usageError = make('usage');
/** A file of the journal is damaged, too new, or could not be read or written. */
export const fileError = make('file');
/** Another program holds the journal. */
export const lockError = make('lock');
/** The entry was changed by someone else meanwhile. */
export const conflictError = make('conflict');

/** Whether something thrown is meant for a person, rather than a bug. */
export const isPersonError = (error: unknown): error is PersonError =>
	error instanceof Error && 'kind' in error && typeof error.kind === 'string' && error.kind in exitCodes;

/**
 * What a fault of our own says of itself. JSON.parse quotes what it chokes on, which may be somebody's text: that is
 * left out. Never throws.
 */
export const faultInWords = (error: unknown): string => {
	if (!(error instanceof Error)) return String(error);
	return error instanceof SyntaxError
		? error.message.replace(/(?:, )?(?:\.\.\.)?"[\s\S]*"(?:\.\.\.)?/, '')
		: error.message;
};
