/** The front page, and agencies in rows. */
export const startCss: string = `
.hero{max-width:720px;padding-top:16px}
.lead{margin-bottom:24px;color:var(--lc-muted)}
.hero .search{margin-top:24px}
.examples{padding-top:8px;color:var(--lc-muted);font-size:14px}
.examples a{display:inline-block;min-height:24px;margin-inline-start:12px}
.now{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));margin-top:40px!important;border-block:1px solid var(--lc-ink)}
.now li{border-inline-start:1px solid var(--lc-rule)}
.now li:first-child{border:0}
.now a{display:grid;gap:4px;padding:16px;color:var(--lc-tone,inherit);text-decoration:none}
.now li:first-child a{padding-inline-start:0}
.now a:hover span:last-child{text-decoration:underline}
.now .count{font-size:28px;font-weight:600;line-height:1.2}
.now svg,.level svg,.legend svg{flex:none;vertical-align:-3px}
@media (max-width:720px){
  .now{grid-template-columns:1fr 1fr}
  .now li{border-inline-start:0;border-top:1px solid var(--lc-rule)}
  .now li:first-child{grid-column:1/-1}
  .now a,.now li:first-child a{padding:8px 0}
  .now .count{font-size:20px}
}
section+.as-of{padding-top:8px}
.recent li{display:grid;grid-template-columns:9em minmax(0,1fr);gap:0 16px;padding:12px 0;border-top:1px solid var(--lc-rule)}
.recent li>div>p:first-child{font-weight:600}
.recent time{color:var(--lc-muted);white-space:nowrap}
.recent ol{border-bottom:1px solid var(--lc-rule);margin-bottom:8px!important}
.level{color:var(--lc-tone)}
.legend li{display:flex;align-items:center;gap:12px;padding:4px 0;color:var(--lc-tone);font-weight:600}
.legend ul{margin-bottom:8px!important}
.search-filters{margin-top:16px}
.search-filters summary{min-height:24px;color:var(--lc-link);cursor:pointer}
.search-filters .filters{margin-top:8px}
.doors{display:grid;grid-template-columns:repeat(auto-fit,minmax(max(220px,26%),1fr));gap:0 48px;border-top:1px solid var(--lc-rule)}
.doors li{padding:16px 0}
.doors a{display:inline-block;min-height:24px;font-weight:600}
.doors p{color:var(--lc-muted)}
.rows{margin-top:8px!important;border-top:1px solid var(--lc-ink)}
.rows li{display:grid;grid-template-columns:minmax(0,1fr) 16em;gap:4px 24px;padding:12px 0;border-bottom:1px solid var(--lc-rule)}
.rows .who a{display:inline-block;min-height:24px;font-weight:600}
.rows .who span{display:block}
.rows .note{color:var(--lc-muted);font-size:14px}
.rows .beside-level{color:var(--lc-ink);font-weight:600}
.rows .level{display:flex;gap:12px;align-items:start}
.rows .level svg{margin-top:1px}
.rows .until{display:block;color:var(--lc-ink);font-size:14px}
@media (max-width:1023px){.legend ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(9em,1fr))}}
@media (max-width:720px){.rows li{grid-template-columns:minmax(0,1fr)}.recent li{grid-template-columns:minmax(0,1fr)}}
mark{background:none;color:inherit;box-shadow:inset 0 -.35em var(--lc-found)}
@media (forced-colors:active){mark{forced-color-adjust:none;color:LinkText;box-shadow:none;font-weight:900}}
.outcome{margin-top:16px!important}
.more{display:inline-block;min-height:24px;margin-top:16px}
.tips{margin-top:8px!important}
.tips li{padding-inline-start:1em;text-indent:-1em}
.tips li::before{content:"· ";color:var(--lc-muted)}
`;
