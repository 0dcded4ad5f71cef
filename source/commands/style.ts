/** How lines are to look. `columns`: the width of the terminal; absent in a pipe, where nothing is cut. */
export type Style = {readonly isColoured: boolean; readonly isPlain: boolean; readonly columns?: number};
