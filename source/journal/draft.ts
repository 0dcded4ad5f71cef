import type {Ask, Favour, Meeting, Need, Note} from './entry.ts';

type Drafted<Kind> = Omit<Kind, 'id' | 'created' | 'edited' | 'raw'>;

/**
 * An entry that is understood and not yet written. Of the drafts of one line, the first may be the meeting that the
 * others came up in.
 */
export type Draft = (Drafted<Meeting> | Drafted<Favour> | Drafted<Need> | Drafted<Ask> | Drafted<Note>) & {
	/** `for:` of a `fwd:` marker: the beginning of the id of the favour that is paid forward. */
	readonly for?: string;
};
