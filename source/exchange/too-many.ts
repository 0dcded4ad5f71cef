import type {FormatName} from './formats.ts';
import type {SourceFile, Unfit} from './imported.ts';

/** So many cards or events, and lines of a text, does nobody have: what has more is a mistake, and fills the memory. */
const [mostRecords, mostLines] = [100_000, 400_000];

const records: Partial<Record<FormatName, readonly [begin: string, name: string]>> = {
	vcard: ['BEGIN:VCARD', 'cards'],
	ics: ['BEGIN:VEVENT', 'events'],
};

const byLines: ReadonlySet<FormatName> = new Set(['csv', 'friends', 'jrnl', 'org', 'lines']);

/** Why a file is not read for all that is in it; undefined where it is. */
export const tooMany = (format: FormatName, {name, text}: SourceFile): Unfit | undefined => {
	const [begin, what] = records[format] ?? ['\n', 'lines'];
	const most = records[format] ? mostRecords : mostLines;
	if (!records[format] && !byLines.has(format)) return undefined;
	let count = 0;
	for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + begin.length)) {
		if (++count > most)
			return {unfit: `${name} has more than ${most.toLocaleString('en')} ${what}. Import a part of them at a time.`};
	}
	return undefined;
};
