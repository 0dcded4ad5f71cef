import {day as dayOf} from '../../../journal/day.ts';
import {fold} from '../../../journal/names.ts';
import {oneLine, oneLines} from '../../common/clean.ts';
import {birthdayOf, type DayAndTime, parseMoment} from '../../common/dates.ts';
import {type Gathering, gathering} from '../../common/gather.ts';
import {howInText, saysMet} from '../../common/how.ts';
import {mailIn} from '../../common/mail.ts';
import type {FormatReader, Means, SourceFile} from '../../imported.ts';
import {textInJson} from '../json.ts';
import {type MarkdownNote, readNote} from './front-matter.ts';
import {readOwnMonth, readOwnPerson} from './own-pages.ts';
import {linksIn, seemsPerson, type WikiLink, withoutLinks} from './wiki-links.ts';

/** Notes in Markdown with front matter and `[[links]]`, as Obsidian and Logseq keep them: a person or an entry each. */

type Page = MarkdownNote & {readonly file: string; readonly title: string};

export const readMarkdown: FormatReader = (files, means) => {
	const found = gathering('markdown', means);
	const own: ReturnType<typeof readOwnMonth>[number][] = [];
	const pages = files.map(pageOf);
	const people = new Set(
		pages.flatMap(page => (isPerson(page) ? [fold(page.title), ...listIn(page, 'aliases', 'alias').map(fold)] : [])),
	);
	const known = new Set([
		...people,
		...means.journal.people.people.flatMap(({name, aliases = []}) => [name, ...aliases].map(fold)),
	]);
	// A page of the same files that is of nobody: a link to it is to a thing.
	const others = pages.filter(page => !isPerson(page) && page.head.goodturn === undefined);
	const things = new Set(others.flatMap(page => [fold(page.title), fold(stem(page.file))]));
	const isWho = (link: WikiLink): boolean => {
		const name = fold(link.page.replace(/^@/, ''));
		return known.has(name) || (seemsPerson(link) && !things.has(name));
	};
	for (const [at, page] of pages.entries()) {
		if (at % 100 === 0) means.tick(at / pages.length);
		if (page.problem !== undefined) found.problem(page.file, 1, page.problem);
		if (page.isCut) found.problem(page.file, 1, 'its head has no end (---); the note is not taken');
		else if (page.head.goodturn === 'person') readOwnPerson(page, found);
		else if (page.head.goodturn === 'month') own.push(...readOwnMonth(page, page.file, found));
		else if (isPerson(page)) addPerson(page, found);
		else addEntry(page, isWho, found, means);
	}
	const done = found.done();
	return {...done, entries: [...done.entries, ...own]};
};

const stem = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.(?:md|markdown)$/i, '');

const pageOf = ({name, text}: SourceFile): Page => {
	const note = readNote(text);
	const file = stem(name);
	return {
		...note,
		file: name,
		title: oneLine(textInJson(note.head.name) ?? textInJson(note.head.title) ?? file).replace(/^@/, ''),
	};
};

/** The values of a field of the head, whatever it is called and however it is written; links are their pages. */
const listIn = ({head}: Page, ...names: readonly string[]): readonly string[] => {
	const values = Object.entries(head).flatMap(([key, value]) => (names.includes(fold(key)) ? [value] : []));
	return oneLines(
		values
			.flatMap(value =>
				Array.isArray(value)
					? value.flat(3)
					: typeof value === 'string' && !value.includes('[[')
						? value.split(/[,;]/)
						: [value],
			)
			.flatMap(value => {
				const text = textInJson(value) ?? '';
				const links = linksIn(text);
				return links.length > 0 ? links.map(({page}) => page.replace(/^@/, '')) : [text];
			}),
	);
};

const one = (page: Page, ...names: readonly string[]): string => listIn(page, ...names).join(', ');
const whole = ({head}: Page, ...names: readonly string[]): string =>
	Object.entries(head).flatMap(([key, value]) => (names.includes(fold(key)) ? [dateText(value)] : []))[0] ?? '';
const dateText = (value: unknown): string =>
	value instanceof Object && 'toISOString' in value
		? String((value as {toISOString: () => string}).toISOString())
		: (textInJson(value) ?? '');

const personFields = new Set(
	(
		'name title aliases alias nickname nicknames aka type kind category categories class tags tag circles circle ' +
		'groups group offers skills expertise work job role position company organization organisation employer city ' +
		'location place met met_at introducedby introduced_by links link url website linkedin twitter github mastodon ' +
		'email emails e-mail mail phone phones mobile tel birthday born birthdate lives how introduced date'
	).split(' '),
);
const entryFields = new Set(
	(
		'name title aliases alias type kind category categories class tags tag date day datum when created created_at ' +
		'creation time people person attendees participants with who teilnehmer place location where ort'
	).split(' '),
);
/** What editors keep of a note for themselves. */
const ofEditors =
	/^(?:id|uid|uuid|cssclass(?:es)?|publish|permalink|position|created|modified|updated|last|template)\b/;

/** Fields of the head that are read nowhere else. */
const otherFields = ({head}: Page, taken: ReadonlySet<string>): readonly (readonly [string, unknown])[] =>
	Object.entries(head).filter(([key, value]) => {
		const [word = ''] = fold(key).split(' ');
		return !taken.has(word) && !ofEditors.test(word) && oneLines([value].flat(3).map(textInJson)).length > 0;
	});

const isPerson = (page: Page): boolean => {
	const kinds = [...listIn(page, 'type', 'kind', 'category', 'categories', 'class', 'tags', 'tag')].map(kind =>
		fold(kind).replace(/^#/, ''),
	);
	if (
		kinds.some(kind =>
			/^(?:person|people|persons|contact|contacts|friend|friends|personen|kontakt|personne)(?:\/|$)/.test(kind),
		)
	)
		return true;
	if (/(?:^|[/\\])(?:people|persons?|contacts?|friends|personen|kontakte|personnes)[/\\][^/\\]*$/i.test(page.file))
		return true;
	return one(page, 'email', 'emails', 'mail', 'birthday', 'phone') !== '' && momentOf(page) === undefined;
};

const addPerson = (page: Page, found: Gathering): undefined => {
	const mails = listIn(page, 'email', 'emails', 'e-mail', 'mail');
	const title = page.title.replaceAll(/\s*\((?:person|contact)\)\s*/gi, ' ');
	found.person({
		name: title,
		aliases: listIn(page, 'aliases', 'alias', 'nickname', 'nicknames', 'aka'),
		circles: listIn(page, 'circles', 'circle', 'groups', 'group', 'tags', 'tag')
			.map(circle => circle.replace(/^#/, ''))
			.filter(circle => !/^(?:person|people|contacts?)$/i.test(circle)),
		offers: listIn(page, 'offers', 'skills', 'expertise'),
		work: oneLines([
			one(page, 'work') || one(page, 'job', 'role', 'title', 'position').replace(page.title, ''),
			one(page, 'company', 'organization', 'organisation', 'employer'),
		]).join(', '),
		city: one(page, 'city', 'location', 'place', 'lives in'),
		met: one(page, 'met', 'how we met', 'met at', 'met_at'),
		introducedBy: one(page, 'introduced by', 'introducedby', 'introduced_by'),
		links: listIn(page, 'links', 'link', 'url', 'website', 'linkedin', 'twitter', 'github', 'mastodon'),
		emails: mails.flatMap(mail => mailIn(mail) ?? []),
		phones: listIn(page, 'phone', 'phones', 'mobile', 'tel'),
		birthday: birthdayIn(page),
		notes: notesOf(page),
	});
};

const birthdayText = (page: Page): string => whole(page, 'birthday', 'born', 'birthdate', 'date of birth');
const birthdayIn = (page: Page): string | undefined => birthdayOf(birthdayText(page).slice(0, 10));

/** The text of a page of a person, after what its head says beside what has a place. */
const notesOf = (page: Page): string => {
	const heading = new RegExp(`^\\s*# ${page.title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\n`);
	const others = otherFields(page, personFields).map(([key]) => `${oneLine(key)}: ${one(page, fold(key))}`);
	const unclear = birthdayText(page) !== '' && !birthdayIn(page) ? [`birthday: ${oneLine(birthdayText(page))}`] : [];
	return [...unclear, ...others, withoutLinks(page.body.replace(heading, '')).trim()].join('\n').trim();
};

/** When a note is of: its head says so, or the name of its file, or its first heading. */
const momentOf = (page: Page): DayAndTime | undefined => {
	const said = whole(page, 'date', 'day', 'datum', 'when', 'created', 'creation date', 'created_at');
	const time = whole(page, 'time');
	const moment =
		parseMoment(`${said.replace('T', ' ').replace(/\.\d+Z?$/, '')} ${time}`) ??
		parseMoment(said.replace('T', ' ').replace(/\.\d+Z?$/, ''));
	if (moment) return moment.time === '00:00' && time === '' ? {date: moment.date} : moment;
	const name = `${page.file.replace(/^.*[/\\]/, '')} ${/^# (.*)$/m.exec(page.body.slice(0, 2000))?.[1] ?? ''}`;
	const found = /(?<!\d)(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)/.exec(name);
	const date = found && dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
	return date ? {date} : undefined;
};

const addEntry = (page: Page, isWho: (link: WikiLink) => boolean, found: Gathering, {now}: Means): undefined => {
	const moment = momentOf(page);
	if (!moment)
		return found.notTaken(
			'note without a date',
			'an entry needs a day, in its front matter or in the name of its file',
		);
	const named = listIn(page, 'people', 'person', 'attendees', 'participants', 'with', 'who', 'teilnehmer');
	const links = linksIn(page.body).filter(isWho);
	const people = oneLines(
		[...named, ...links.map(({page: name}) => name)].map(name => found.person({name: name.replace(/^@/, '')})),
	);
	const title = page.title
		.replaceAll(/(?<!\d)\d{4}[-_. ]?\d{2}[-_. ]?\d{2}(?!\d)/g, '')
		.replace(/^[\s:_–-]+|[\s:_–-]+$/g, '');
	const body = withoutLinks(page.body).trim();
	const heading = /^# (.*)$/m.exec(body)?.[1] ?? '';
	const text = [
		title !== '' && !fold(heading).includes(fold(title)) ? withoutLinks(title) : '',
		body.replace(/^# /, ''),
	]
		.filter(Boolean)
		.join('\n');
	const inText = Array.from(page.body.matchAll(/(?:^|\s)#([\p{L}_][\p{L}\p{M}\p{N}_/-]*)/gu), ([, tag = '']) => tag);
	const kind = fold(one(page, 'type', 'kind', 'category'));
	const isMeeting =
		people.length > 0 &&
		(named.length > 0 ||
			/meeting|call|1-1|1on1|treffen/.test(kind) ||
			howInText(`${kind} ${title}`) !== undefined ||
			saysMet(text.split('\n', 3).join(' ')));
	for (const [key] of otherFields(page, entryFields))
		found.notTaken(`field ${oneLine(key)} of a note`, 'there is no place for it');
	const linked = linksIn(page.body).find(link => link.isPlace && !isWho(link))?.shown;
	const place = one(page, 'place', 'location', 'where', 'ort') || linked;
	const common = {
		...moment,
		people,
		text: text || page.title,
		tags: [...listIn(page, 'tags', 'tag'), ...inText],
		place,
	};
	const identity = [page.file.replace(/^.*[/\\]/, ''), moment.date];
	if (!isMeeting) found.entry(identity, {kind: 'note', ...common});
	else
		found.entry(identity, {
			kind: 'meeting',
			how: howInText(`${kind} ${title}`) ?? howInText(text) ?? 'meeting',
			...common,
			...(moment.date > now.day && {state: 'planned'}),
		});
};
