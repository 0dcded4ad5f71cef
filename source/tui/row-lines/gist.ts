import {howOf} from '../../capture/reading/how.ts';
import {type Entry, firstLine} from '../../journal/entry.ts';

/**
 * The first line of an entry's text without what its row says already: `coffee with Ada Lovelace: the role` beside
 * `coffee` and `Ada Lovelace` is `the role`. Where nothing is left, the place.
 */
export const gist = (entry: Entry): string => {
	const line = firstLine(entry);
	if (entry.kind !== 'meeting') return line;
	const [start = '', how = ''] = /^(\S+) (?:with |from |to )?/.exec(line) ?? [];
	if (howOf(how.toLowerCase()) !== entry.how) return line;
	const rest = entry.people.reduce(withoutName, line.slice(start.length));
	// Without a name behind it, the word belongs to the sentence: `coffee machine broken`.
	if (rest.length === line.length - start.length && entry.people.length > 0) return line;
	if (/^[\p{L}\p{N}]/u.test(rest) || /^ and /.test(rest)) return line;
	const left = rest.replace(/^[\s:;,–—-]+/, '');
	return left === '' && entry.place ? `@ ${entry.place}` : left;
};

const withoutName = (text: string, name: string): string => {
	const behind = text.replace(/^(?:, and |, | and | & )/, '');
	for (const spelt of [name, name.split(' ')[0] ?? name])
		if (behind.toLowerCase().startsWith(spelt.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(behind.slice(spelt.length))) return behind.slice(spelt.length);
	return text;
};
