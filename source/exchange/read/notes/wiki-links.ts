import {oneLine} from '../../common/clean.ts';

/** `[[People/Ada Lovelace|Ada]]`: the page that is meant, the folder, and the words that are shown. */
export type WikiLink = {
	readonly page: string;
	readonly folder: string;
	readonly shown: string;
	readonly whole: string;
	/** Whether it stands where a place does: `at [[Café Central]]`. */
	readonly isPlace: boolean;
};

const beforePlace = /(?:^|[\s(])(?:at|in|near|@|bei|beim|im|am|chez|à|au)\s+$/iu;

const pattern = /(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/g;

const linkOf = (
	[whole, picture, target = '', shown]: readonly (string | undefined)[],
	before = '',
): WikiLink | undefined => {
	const path = target.replace(/[#^].*$/, '').replace(/\.md$/i, '');
	const page = oneLine(path.replace(/^.*\//, ''));
	if (picture === '!' || page === '') return undefined;
	const folder = path.includes('/') ? path.replace(/\/[^/]*$/, '') : '';
	return {
		page,
		folder,
		shown: oneLine(shown ?? '') || page.replace(/^@/, ''),
		whole: whole ?? '',
		isPlace: beforePlace.test(before),
	};
};

/** The links of a text, without those to pictures. */
export const linksIn = (text: string): readonly WikiLink[] =>
	Array.from(text.matchAll(pattern)).flatMap(
		found => linkOf(found, text.slice(Math.max(0, found.index - 12), found.index)) ?? [],
	);

/** Whether a page seems to be one of a person, by its name or its folder: two to four words with capitals, or an @. */
export const seemsPerson = ({page, folder, isPlace}: WikiLink): boolean =>
	/(?:^|\/)(?:people|persons?|contacts?|friends|family|personen|menschen|kontakte|personnes|gens|personas|contactos)$/iu.test(
		folder,
	) ||
	page.startsWith('@') ||
	(!isPlace &&
		/^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:van|von|de|der|den|du|la|le|da|di|al|bin|ten|ter|zu|\p{Lu}[\p{L}\p{M}'’.-]*)){0,3} \p{Lu}[\p{L}\p{M}'’-]+$/u.test(
			page,
		));

/** The text with its links as the words that they show. */
export const withoutLinks = (text: string): string =>
	text.replaceAll(pattern, (...found: string[]) => linkOf(found)?.shown ?? found[0] ?? '');
