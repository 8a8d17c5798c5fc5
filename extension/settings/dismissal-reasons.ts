/** Why a reader holds that a finding doesn't concern this page. */
export const dismissalReasons = ['not-this-agency', 'not-a-party', 'dealt-with', 'other'] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

export const longestNote = 200;
