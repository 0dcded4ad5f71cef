/** An account of Monica 4, the same whether it came as JSON or as SQL. Dates are texts as Monica writes them. */
export type MonicaAccount = {
	readonly contacts: readonly Contact[];
	readonly activities: readonly Activity[];
	readonly journal: readonly {
		readonly title: string;
		readonly text: string;
		readonly date: string;
		readonly created: string;
	}[];
	/** What is not taken, by name and number. */
	readonly left: ReadonlyMap<string, number>;
};

/** An entry of a contact's page. */
export type MonicaItem = {
	readonly created: string;
	readonly date: string;
	readonly title: string;
	readonly text: string;
};

export type Contact = ContactFacts & MonicaItems;

/** Who a contact is. */
export type ContactFacts = {
	/** What the rest of the account knows them by. */
	readonly key: string;
	/** The same in every export. */
	readonly uuid: string;
	readonly name: string;
	readonly nickname: string;
	readonly description: string;
	readonly work: string;
	readonly food: string;
	readonly isPartial: boolean;
	readonly isMe: boolean;
	readonly isDead: boolean;
	readonly died: SpecialDate | undefined;
	readonly birthday: SpecialDate | undefined;
	readonly met: {
		readonly date: SpecialDate | undefined;
		readonly where: string;
		readonly more: string;
		readonly through: string;
	};
	/** In days. */
	readonly every: number;
	readonly tags: readonly string[];
	readonly cities: readonly string[];
	readonly fields: readonly {readonly type: string; readonly data: string}[];
	readonly relations: readonly {readonly type: string; readonly of: string}[];
	readonly pets: readonly string[];
};

/** What happened with a contact. */
export type MonicaItems = {
	readonly calls: readonly MonicaItem[];
	readonly notes: readonly (MonicaItem & {readonly isStarred: boolean})[];
	readonly reminders: readonly (MonicaItem & {readonly every: string})[];
	readonly tasks: readonly (MonicaItem & {readonly isDone: boolean; readonly done: string})[];
	readonly gifts: readonly (MonicaItem & {readonly status: string; readonly amount: string})[];
	readonly debts: readonly (MonicaItem & {
		readonly isMine: boolean;
		readonly isPaid: boolean;
		readonly paid: string;
		readonly amount: string;
	})[];
	readonly talks: readonly MonicaItem[];
	readonly events: readonly MonicaItem[];
};

export type Activity = MonicaItem & {readonly type: string; readonly people: readonly string[]};

export type SpecialDate = {readonly date: string; readonly isAge: boolean; readonly isYearUnknown: boolean};

/** An amount of money in words; empty where there is none. */
export const amountInWords = (amount: string | undefined, currency: string | undefined): string => {
	const number = (amount ?? '').trim().replace(/(?<=\d)[.,]00$/, '');
	return number === '' || Number(number) === 0 ? '' : `${number}${currency ? ` ${currency}` : ''}`;
};

/** Texts on lines of their own, without the empty ones. */
export const together = (...texts: readonly (string | undefined)[]): string =>
	texts
		.map(text => text?.trim() ?? '')
		.filter(Boolean)
		.join('\n');
