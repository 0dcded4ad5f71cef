import type {Day} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';
import {type Page, pageOf} from '../../journal/people/page.ts';
import {remembered} from '../../journal/remember.ts';

const pagesOf = remembered((_: Journal) => new Map<string, Page | undefined>());

/** The page of a person as `pageOf` makes it; made once a journal and day, because of a friend of thirty years it takes 5 ms, a third of a frame. */
export const knownPage = (journal: Journal, name: string, today: Day): Page | undefined => {
	const pages = pagesOf(journal);
	const key = `${today} ${name}`;
	if (!pages.has(key)) pages.set(key, pageOf(journal, name, today));
	return pages.get(key);
};
