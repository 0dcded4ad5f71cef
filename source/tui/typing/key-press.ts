/**
 * What was typed, one key at a time, or what was pasted as a whole. A letter that is seen as one is itself (`j`, `J`,
 * `?`, `é`, `👩🏽‍🚀`), the space bar `space`, and other keys go by name: `up` `down` `left` `right` `home` `end` `pageup`
 * `pagedown` `enter` `escape` `tab` `backspace` `delete`, with `ctrl-`, `alt-`, `shift-` before them in this
 * order: `ctrl-x`, `alt-enter`, `shift-tab`. A paste holds no control characters but line ends and tabs;
 * `leftOut`: how many it had.
 */
export type KeyPress =
	| {readonly kind: 'key'; readonly key: string}
	| {readonly kind: 'paste'; readonly text: string; readonly leftOut?: number};
