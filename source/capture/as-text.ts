import type {Understood} from './captured.ts';
import {captureNow} from './grammar.ts';
import type {Surroundings} from './names/surroundings.ts';
import type {ToldThing} from './sentences/told-drafts.ts';

/** So many words of a reading are tried, so that a long sentence does not cost a reading a word. */
const mostWords = 24;

/**
 * The same line with one of its readings left as text, by a `\` before the word that the reading depends on; where no
 * single word does, the whole line is kept as text by `-- ` before it. `at`: which of `readings`, from 0. The same line
 * where there is no such reading, or where the line needs the library for dates that is not there.
 */
export const withoutReading = (line: string, at: number, surroundings: Surroundings): string => {
	const before = captureNow(line, surroundings);
	if (!before?.isUnderstood) return line;
	const reading = before.readings[at];
	if (!reading) return line;
	const wanted = before.readings.filter(one => one !== reading).map(signature);
	const words = [...line.slice(reading.rest.start, reading.rest.end).matchAll(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)];
	for (const {index} of words.slice(0, mostWords)) {
		const start = reading.rest.start + index;
		const escaped = `${line.slice(0, start)}\\${line.slice(start)}`;
		if (isSameList(readingsOf(escaped, surroundings), wanted)) return escaped;
	}
	return asText(line, before);
};

/** The line with none of its sentences read: `yesterday: -- coffee with Ada`. */
export const asText = (line: string, {spans}: Pick<Understood, 'spans'>): string => {
	const front = spans.find(({role, start}) => role === 'when' && line.slice(0, start).trim() === '');
	const isFront = front !== undefined && /:\s*$/.test(line.slice(front.start, front.end));
	const start = isFront ? front.end : 0;
	return `${line.slice(0, start).trimEnd()}${isFront ? ' ' : ''}-- ${line.slice(start).trimStart()}`;
};

const readingsOf = (line: string, surroundings: Surroundings): readonly string[] => {
	const captured = captureNow(line, surroundings);
	return captured?.isUnderstood ? captured.readings.map(signature) : [];
};

/** What a reading says, apart from the words of its text. */
const signature = (written: ToldThing): string => {
	switch (written.kind) {
		case 'entry': {
			const {kind, date, people} = written.draft;
			return JSON.stringify([kind, kind === 'favour' ? written.draft.way : '', date, [...people].sort()]);
		}
		case 'fact':
			return JSON.stringify(written.fact);
		case 'thanks':
		case 'asked':
		case 'told':
		case 'answer':
			return JSON.stringify([written.kind, written.followUp.people]);
	}
};

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');
