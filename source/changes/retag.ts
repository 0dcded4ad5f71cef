import type {Entry} from '../journal/entry.ts';
import type {Seen} from '../journal/journal.ts';
import {cannot} from '../refusal.ts';
import {changeEach} from './each.ts';
import {monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

/** Tags to put on entries, and those to take off them; without `#`. */
export type Tags = {readonly on: readonly string[]; readonly off: readonly string[]};

/** The tags of a text: `work #hiring -old`, with or without `#`; one after a dash is taken off. */
export const readTags = (text: string): Tags => {
	const words = text.split(/[\s,]+/).filter(word => !/^-?#?$/.test(word));
	const bare = (word: string): string => word.replace(/^-?#?/, '').normalize('NFC');
	return {
		on: words.filter(word => !word.startsWith('-')).map(bare),
		off: words.filter(word => word.startsWith('-')).map(bare),
	};
};

/** Tags that all of these entries have. */
export const commonTags = (entries: readonly Seen[]): readonly string[] => {
	const [first, ...others] = entries;
	return (first?.entry.tags ?? []).filter(tag => others.every(({entry}) => entry.tags?.includes(tag)));
};

/** What a text makes of the tags that all of these entries have: one that it leaves out is taken off. */
export const tagsFor = (entries: readonly Seen[], text: string): Tags => {
	const {on, off} = readTags(text);
	const common = commonTags(entries);
	const isOn = new Set(on);
	return {on: on.filter(tag => !common.includes(tag)), off: [...off, ...common.filter(tag => !isOn.has(tag))]};
};

/** The first of the tags that is none: a tag is a letter, then letters, digits, `_`, `-` and `/`. */
export const wrongTag = ({on, off}: Tags): string | undefined =>
	[...on, ...off].find(tag => !/^\p{L}[\p{L}\p{M}\p{N}_/-]*$/u.test(tag));

/** Puts tags on entries and takes others off, all of them or none. */
export const retag = wishing<{readonly entries: readonly Seen[]; readonly tags: Tags}>({
	kind: 'retag',
	reads: ({entries}) => ({months: monthsOf(entries)}),
	decide: (journal, {entries, tags}, context) => {
		const wrong = wrongTag(tags);
		if (wrong !== undefined)
			return cannot(`"${wrong}" is not a tag.`, 'Nothing was changed.', 'Write work, or work/acme.');
		if (tags.on.length + tags.off.length === 0)
			return cannot('Which tags?', 'Nothing was changed.', 'Write work -old.');
		return changeEach('tag', journal, entries, entry => tagged(entry, tags), context);
	},
});

const tagged = ({tags = [], ...entry}: Entry, {on, off}: Tags): Entry => {
	const all = [...new Set([...tags, ...on])].filter(tag => !off.includes(tag)).sort();
	return {...entry, ...(all.length > 0 && {tags: all})} as Entry;
};
