import {type Entry, firstLine} from '../../journal/entry.ts';

/** The first line of an entry's text without what its row says already: `coffee with Ada Lovelace: the role` is `the role`. */
export const gist = (entry: Entry): string => {
	const line = firstLine(entry);
	if (entry.kind !== 'meeting') return line;
	const rest = withoutStart(withoutStart(line, entry.how).trimStart(), 'with ');
	if (rest === line) return line;
	const names = entry.people.reduce((left, name) => withoutStart(left.replace(/^(?:, | and | & )/, ''), name), rest);
	const end = names.replace(/^\s*(?:[:,–—-]+)\s*/, '').trim();
	return names === rest ? line : end === '' && entry.place ? `@ ${entry.place}` : end;
};

const withoutStart = (text: string, start: string): string => (text.toLowerCase().startsWith(start.toLowerCase()) ? text.slice(start.length) : text);
