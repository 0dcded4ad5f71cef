import type {Refused} from '../../capture/captured.ts';
import type {Surroundings} from '../../capture/names/surroundings.ts';
import {readSurely} from '../../capture/sure.ts';
import {userError} from '../../errors.ts';
import type {Call} from '../command.ts';
import {pointAt} from '../printing/print.ts';

/** What was typed, understood against as many months as it takes. Throws userError where it cannot be read. */
export const understand = async <Read extends {readonly isUnderstood: true; readonly isSure: boolean}>(
	call: Call,
	read: (surroundings: Surroundings) => Promise<Read | Refused>,
	line = '',
): Promise<Read> => {
	await call.store.load(1);
	const captured = await readSurely(call.store, known => read({now: call.context.now, known}));
	if (!captured.isUnderstood) throw refusal(line, captured);
	return captured;
};

/** What is said of a line that cannot be read. What comes after the empty line is for a person's eyes alone. */
const refusal = (line: string, {message, hint, start, end}: Refused): Error => {
	const pointed = line === '' ? [] : ['', ...pointAt(line, start, end).map(shown => `  ${shown}`)];
	return userError([`${message} ${hint}`, 'Nothing was written.', ...pointed].join('\n'));
};
