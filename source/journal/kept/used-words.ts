import type {Entry} from '../entry.ts';
import type {KeptWords, UsedWord} from '../kept-month.ts';

const joined = (lists: readonly (readonly UsedWord[])[]): readonly UsedWord[] => {
	const all = new Map<string, UsedWord>();
	for (const list of lists) {
		for (const {text, times, last} of list) {
			const before = all.get(text);
			all.set(text, {
				text,
				times: times + (before?.times ?? 0),
				last: before && before.last > last ? before.last : last,
			});
		}
	}
	return [...all.values()];
};

/** Places and tags of several months as one. */
export const joinedWords = (parts: readonly KeptWords[]): KeptWords => ({
	places: joined(parts.map(({places}) => places)),
	tags: joined(parts.map(({tags}) => tags)),
});

/** Places and tags in entries. */
export const wordsIn = (entries: readonly Entry[]): KeptWords => ({
	places: joined([entries.flatMap(({place, date}) => (place ? [{text: place, times: 1, last: date}] : []))]),
	tags: joined([entries.flatMap(({tags = [], date}) => tags.map((text): UsedWord => ({text, times: 1, last: date})))]),
});

type Packed = readonly (readonly (readonly [text: string, times: number, last: UsedWord['last']])[])[];

export const packWords = ({places, tags}: KeptWords): unknown =>
	[places, tags].map(list => list.map(({text, times, last}) => [text, times, last]));

/** What `packWords` made, again. */
export const unpackWords = (packed: unknown): KeptWords => {
	const [places = [], tags = []] = (packed as Packed).map(list =>
		list.map(([text, times, last]) => ({text, times, last})),
	);
	return {places, tags};
};
