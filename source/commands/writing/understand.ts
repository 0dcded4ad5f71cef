import type {Refused} from '../../capture/captured.ts';
import type {Surroundings} from '../../capture/grammar.ts';
import {knownIn} from '../../capture/names/known.ts';
import {userError} from '../../errors.ts';
import type {Call} from '../command.ts';
import {pointAt} from '../printing/print.ts';

/**
 * What was typed, understood against the newest months; against all of them where a name had to be guessed, since only
 * all months tell who is most often met together with whom. Throws userError where it cannot be read.
 */
export const understand = async <Read extends {readonly isUnderstood: true; readonly hints: readonly string[]}>(
	call: Call,
	read: (surroundings: Surroundings) => Promise<Read | Refused>,
	line = '',
): Promise<Read> => {
	const again = async (): Promise<Read | Refused> => read({now: call.context.now, known: knownIn(call.store.get())});
	await call.store.load(1);
	let captured = await again();
	if (captured.isUnderstood && captured.hints.length > 0 && call.store.get().unread.length > 0) {
		await call.store.load('all');
		captured = await again();
	}
	if (!captured.isUnderstood) throw refusal(line, captured);
	return captured;
};

/** What is said of a line that cannot be read. What stands behind the empty line is for a person's eyes alone. */
const refusal = (line: string, {message, hint, start, end}: Refused): Error => {
	const pointed = line === '' ? [] : ['', ...pointAt(line, start, end).map(shown => `  ${shown}`)];
	return userError([`${message} ${hint}`, 'Nothing was written.', ...pointed].join('\n'));
};
