import {type Day, parseDay} from '../../journal/day.ts';
import {clean, oneLine} from '../common/clean.ts';
import type {ImportedPerson} from '../imported.ts';
import {type Block, unescaped} from './content-lines.ts';

const word =
	'birthday|bday|geburtstag|anniversaire|cumpleaños|compleanno|verjaardag|födelsedag|fødselsdag|syntymäpäivä|urodziny|aniversário|rođendan|narozeniny';
// "Ada Lovelace's birthday", "Ada Lovelace hat Geburtstag", "🎂 Ada Lovelace (1815)", "Birthday of Ada", "Geburtstag:
// Ada".
const forms = [
	new RegExp(`^(.+?)\\s+(?:hat|has)\\s+(?:a\\s+)?(?:${word})\\b.*$`, 'iu'),
	new RegExp(`^(.+?)(?:['’]s?|s)?\\s+(?:\\d{1,3}(?:st|nd|rd|th|\\.)\\s+)?(?:${word})\\b.*$`, 'iu'),
	new RegExp(`^(?:${word})(?:\\s+(?:of|von|de|di|van|af|for)|\\s*d['’]|\\s*[:–-])\\s*(.+)$`, 'iu'),
	new RegExp(`^(.+?)\\s*[–,(:-]+\\s*(?:${word})\\)?$`, 'iu'),
];

/** Whether a calendar is one of birthdays, by its name. */
const isOfBirthdays = (title: string): boolean => new RegExp(`(?:${word}|contact)`, 'iu').test(title);

/** The birthday that an event of the whole day is; undefined for any other event. */
export const birthdayIn = (event: Block, calendar: string, today: Day): ImportedPerson | undefined => {
	const value = (name: string): string => oneLine(unescaped(event.lines.find(line => line.name === name)?.value ?? ''));
	const date = /^(\d{4})(\d{2})(\d{2})$/.exec(value('DTSTART'));
	const summary = clean(value('SUMMARY')).replace(/^(?:🎂|🎉|🎁|\*)\s*/u, '');
	const isYearly = /FREQ=YEARLY/i.test(value('RRULE'));
	const isMarked =
		new RegExp(word, 'iu').test(value('CATEGORIES')) ||
		value('SUMMARY').startsWith('🎂') ||
		event.lines.some(line => line.name === 'X-NEXTCLOUD-BC-FIELD-TYPE' && line.value === 'BDAY');
	if (!date || event.lines.some(line => line.name === 'ATTENDEE')) return undefined;
	const named = forms.map(form => form.exec(summary)?.[1]).find(name => name !== undefined);
	const name = named ?? (isMarked || (isYearly && isOfBirthdays(calendar)) ? summary : undefined);
	if (name === undefined || !(isYearly || isMarked || isOfBirthdays(calendar))) return undefined;
	const said =
		/[(*]\s*(\d{4})\s*\)?\s*$/.exec(summary)?.[1] ??
		(value('X-GOODTURN-BIRTHDAY').slice(0, 4) || value('X-NEXTCLOUD-BC-YEAR') || undefined);
	const bare = oneLine(name.replace(/[(*]\s*\d{0,4}\s*\)?\s*$/, ''));
	const who = value('X-GOODTURN-PERSON') || bare;
	if (who === '') return undefined;
	// A series of Google or Apple begins this year or when it was set up: only a year long ago is one of birth.
	const began =
		isYearly && Number(date[1]) !== 1604 && Number(date[1]) <= Number(today.slice(0, 4)) - 16 ? date[1] : undefined;
	const year = value('X-GOODTURN-PERSON') ? (/^\d{4}$/.test(said ?? '') ? said : undefined) : (said ?? began);
	const whole = year === undefined ? undefined : parseDay(`${year}-${date[2]}-${date[3]}`);
	return {name: who, birthday: whole ?? `--${date[2]}-${date[3]}`};
};
