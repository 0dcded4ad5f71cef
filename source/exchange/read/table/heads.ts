import {fold} from '../../../journal/names.ts';

/** What a column of an address book holds. Of some there may be several. */
export type Column =
	| 'name'
	| 'first'
	| 'middle'
	| 'last'
	| 'suffix'
	| 'nickname'
	| 'company'
	| 'title'
	| 'department'
	| 'mail'
	| 'phone'
	| 'city'
	| 'birthday'
	| 'notes'
	| 'circles'
	| 'link'
	| 'connected'
	| 'noted'
	| 'known';

/**
 * Heads of columns in the address books of LinkedIn, Google (old and new), Outlook and others, folded and without
 * signs.
 */
const heads: Readonly<Record<Exclude<Column, 'known'>, string>> = {
	name: 'name|full name|display name|contact name|vollstandiger name|nom complet|nombre completo',
	first: 'first name|given name|firstname|vorname|prenom|nombre',
	middle: 'middle name|additional name|weitere vornamen',
	last: 'last name|family name|lastname|surname|nachname|nom|apellidos|apellido',
	suffix: 'name suffix|suffix',
	nickname: 'nickname|short name|alias|spitzname',
	company: 'company|organization name|organization 1 name|organization|company name|firma|unternehmen',
	title: 'position|job title|organization title|organization 1 title|title|jobtitle|titel',
	department: 'organization department|organization 1 department|department|abteilung',
	mail: String.raw`e mail|email|email address|e mail address|e mail \d address|e mail \d value|email \d value|e mail adresse|mail`,
	phone: String.raw`phone|phone \d value|mobile phone|home phone|business phone|other phone|primary phone|company main phone|home phone \d|business phone \d|car phone|mobile|telephone|telefon|phone number`,
	city: String.raw`address \d city|city|home city|business city|other city|ort|stadt|location`,
	birthday: 'birthday|date of birth|birth date|birthdate|geburtstag',
	notes: 'notes|note|notizen|comments',
	circles: 'group membership|labels|categories|groups|tags|kategorien',
	link: String.raw`url|profile url|website|website \d value|web page|personal web page|linkedin url`,
	connected: 'connected on',
	noted: String.raw`(?:relation|event|custom field|im) \d value|spouse|children|manager s name|assistant s name|anniversary|hobby|occupation|profession|maiden name|referred by|schools|imaddress`,
};

const patterns = Object.entries(heads).map(
	([column, pattern]) => [column as Column, new RegExp(`^(?:${pattern})$`)] as const,
);

/** Columns that say how another is meant, are of programs alone, or repeat a part of an address. */
const known =
	/^(?:(?:e mail|email|phone|address|website|im|event|relation|custom field|organization|jot|calendar link|external id|language|priority|sensitivity|subject|location|directory server|name prefix|initials|file as|photo)\b.*|.*\b(?:street|postal code|po box|state|country|country region|display name|type)\b.*|account|private|office location|internet free busy|web page)$/;

/** The head of a column as it is compared. */
export const plainHead = (head: string): string =>
	fold(head)
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** What a column holds, by its head; undefined where nobody knows. */
export const columnOf = (head: string): Column | undefined => {
	const plain = plainHead(head);
	const found = patterns.find(([, pattern]) => pattern.test(plain))?.[0];
	return found ?? (plain === '' || known.test(plain) ? 'known' : undefined);
};
