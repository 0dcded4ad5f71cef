import type {Line} from '../drawing/line.ts';
import type {Thing} from '../request.ts';
import type {Binding, Tab} from '../screen.ts';
import type {World} from '../world.ts';
import type {ListOwn} from './list-own.ts';
import type {Item, Row} from './row.ts';
import type {RowList} from './row-list.ts';

/** What a screen that is a list says of itself; `listScreen` makes a screen of it. */
export type ListSpec<At extends {readonly kind: string}> = {
	readonly kind: At['kind'];
	readonly tab?: Tab<At>;
	title(at: At): string;
	opens?(thing: Thing): At | undefined;
	/** What is said above its rows, and stays there however far one scrolls. */
	head?(world: World): Line;
	/** All its rows. They are kept as long as journal, day and `setIn` are the same. */
	rows(at: At, world: World): readonly Row[] | RowList;
	/** Whatever else its rows are made of. */
	setIn?(world: World): readonly unknown[];
	/** How it is filtered: by going through its rows, by a search that gives it other rows, or not at all. */
	readonly filtered: 'here' | 'not' | {found(world: World): RowList; beside?(world: World): string};
	/** Columns of the window from which a detail is beside it. Absent: as soon as there is room for one. */
	readonly besideFrom?: number;
	/** Whether its rows have more to say than most: they get the place of a third pane. Absent: no. */
	isWide?(at: At, world: World): boolean;
	/** What it says where there is nothing to list, and the one next step. */
	empty(at: At, world: World): readonly Line[];
	/** The people that are meant where the row under the cursor is about nobody. */
	people?(at: At): readonly string[];
	/**
	 * The key of the row that shows something; `current` is the item under the cursor. Absent: an entry has its id for a
	 * key.
	 */
	keyShowing?(rows: RowList, thing: Thing, current: Item | undefined): string | undefined;
	/** Its keys beside those of every list and of what is under the cursor. */
	readonly keys?: readonly Binding<At, ListOwn>[];
	isThere?(at: At, world: World): boolean;
	renamed?(at: At, from: string, to: string): At;
	ready?(world: World): Iterable<unknown>;
};
