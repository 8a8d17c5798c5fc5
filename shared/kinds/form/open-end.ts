/** How a ban or measure ends that has no day on which it does: by being lifted, or never (of natural persons only). */
export const openEnds = ['until-lifted', 'for-life'] as const;
export type OpenEnd = (typeof openEnds)[number];
