import {moreThan, mostPeople} from './common/more-than.ts';
import type {FormatName} from './formats.ts';
import type {SourceFile, Unfit} from './imported.ts';

/** So many lines of a text, cards or events does nobody have: what has more is a mistake, and fills the memory. */
const mostLines = 400_000;

const records: Partial<Record<FormatName, readonly [begin: string, name: string, most: number]>> = {
	vcard: ['BEGIN:VCARD', 'cards', mostPeople],
	ics: ['BEGIN:VEVENT', 'events', 50_000],
};

const byLines: ReadonlySet<FormatName> = new Set(['csv', 'friends', 'jrnl', 'org', 'lines']);

/** Why a file is not read for all that is in it; undefined where it is. */
export const tooMany = (format: FormatName, {name, text}: SourceFile): Unfit | undefined => {
	const [begin, what, most] = records[format] ?? ['\n', 'lines', mostLines];
	if (!records[format] && !byLines.has(format)) return undefined;
	let count = 0;
	for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + begin.length)) {
		if (++count > most) return moreThan(name, most, what);
	}
	return undefined;
};
