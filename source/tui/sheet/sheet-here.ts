import {findEntry, type Journal} from '../../journal/journal.ts';
import {peopleOf} from '../../journal/person/who.ts';
import type {Thing} from '../request.ts';
import type {Here} from '../screen.ts';

/** What keys act on where a link is chosen: what it leads to. */
export const hereOfLink = (link: Thing, journal: Journal): Here => {
	const entry = link.to === 'entry' ? findEntry(journal, link.id)?.entry : undefined;
	const people = 'name' in link ? [link.name] : entry ? peopleOf(entry, journal.people) : [];
	return {entry, people, opens: link, isChosen: true, isEmpty: false};
};
