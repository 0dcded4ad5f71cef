import type {Person} from '../../journal/person/person.ts';

/** What a line of a person can say, as people.json calls it. */
export type PersonField = Exclude<keyof Person, 'name' | 'snoozed' | 'created' | 'edited' | 'raw'>;

/** A field of a person, and how one writes it. */
export type FieldWords = {
	readonly field: PersonField;
	/** How a line that is printed begins it: `lives in London`. */
	readonly word: string;
	/** What it may begin with, longest first, in small letters. */
	readonly begins: readonly string[];
	/** Several texts, each of which may have commas around it. */
	readonly isList?: true;
};

/** Every field of a person, in the order of their line. */
export const personFields: readonly FieldWords[] = [
	{
		field: 'birthday',
		word: 'birthday',
		begins: ['birthday is on', 'birthday is', 'birthday on', 'birthday', 'bday', 'was born on', 'born on', 'born'],
	},
	{
		field: 'city',
		word: 'lives in',
		begins: ['now lives in', 'lives in', 'living in', 'live in', 'is based in', 'based in', 'moved to', 'city'],
	},
	{
		field: 'work',
		word: 'work',
		begins: [
			...['works at', 'works for', 'works as', 'working at', 'working for', 'working as', 'works in', 'works with'],
			...['works', 'work', 'job'],
		],
	},
	{
		field: 'offers',
		word: 'offers',
		begins: ['can help with', 'could help with', 'helps with', 'offers', 'offer'],
		isList: true,
	},
	{
		field: 'aliases',
		word: 'alias',
		begins: ['also called', 'also known as', 'goes by', 'aliases', 'alias', 'nickname', 'aka', 'also'],
		isList: true,
	},
	{field: 'circles', word: 'circle', begins: ['circles', 'circle', 'groups', 'group'], isList: true},
	{field: 'every', word: 'every', begins: ['to meet every', 'meet every', 'every', 'ambient', 'never suggest']},
	{field: 'met', word: 'met', begins: ['how we met', 'how you met', 'met']},
	{field: 'introducedBy', word: 'introduced by', begins: ['introduced by']},
	{field: 'zone', word: 'time zone', begins: ['time zone', 'timezone', 'zone']},
	{field: 'links', word: 'link', begins: ['links', 'link', 'website', 'web'], isList: true},
	{field: 'emails', word: 'email', begins: ['emails', 'email', 'e-mail', 'mail'], isList: true},
	{field: 'phones', word: 'phone', begins: ['phones', 'phone', 'mobile', 'tel'], isList: true},
	{field: 'notes', word: 'notes', begins: ['notes', 'note']},
];

const beginnings = personFields
	.flatMap(words => words.begins.map(begin => ({begin, words})))
	.sort((a, b) => b.begin.length - a.begin.length);

/** What a piece of a line begins with that names a field, and where its value is in it. */
export const fieldBegun = (piece: string): {readonly words: FieldWords; readonly from: number} | undefined => {
	// However long the piece is, the words of a field are short.
	const low = piece.slice(0, 24).toLowerCase();
	for (const {begin, words} of beginnings) {
		if (!low.startsWith(begin)) continue;
		const after = /^(?:\s*:\s*|\s+|$)/.exec(piece.slice(begin.length));
		if (after) return {words, from: isWhole(begin) ? 0 : begin.length + after[0].length};
	}
	return undefined;
};

/** Words that are a value by themselves. */
const isWhole = (begin: string): boolean => begin === 'ambient' || begin === 'never suggest';

/** The same, and what is a web or mail address, or a number, without a word before it. */
export const pieceBegun = (piece: string): ReturnType<typeof fieldBegun> => {
	const begun = fieldBegun(piece);
	// No address is longer, and a longer text would be gone through again and again.
	if (begun || piece.length > 500) return begun;
	const field = /^https?:\/\/\S+$/i.test(piece)
		? 'links'
		: /^[^\s@"]+@[^\s@"]+\.[^\s@"]+$/.test(piece)
			? 'emails'
			: /^\+?\d[\d ()/-]{5,}$/.test(piece)
				? 'phones'
				: undefined;
	const words = personFields.find(one => one.field === field);
	return words && {words, from: 0};
};

/** Verbs that begin a sentence about somebody, which sentences of the capture line may understand. */
export const sentenceBegins =
	/^(?:he|she|they|is|has|was|goes|turns|does|speaks|knows|teaches|sells|joined|started|['’]s)(?!\p{L})/iu;
