import type {Request} from '../../request.ts';

/** Something to choose from a menu: its keys, its words, the group that it belongs to, and what choosing it does. */
export type MenuItem = {
	readonly keys: string;
	readonly says: string;
	readonly group: string;
	/** What is said beside it, dimmer: other names, where somebody lives. */
	readonly beside?: string;
	readonly does: Request | {readonly kind: 'press'; readonly keys: string};
};
