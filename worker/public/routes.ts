import type { Route } from './http/route.ts';
import { aboutPageRoute } from './routes/about-page.tsx';
import { agenciesPageRoute } from './routes/agencies-page.tsx';
import { agencyRoute } from './routes/agency.ts';
import { agencyPageRoute } from './routes/agency-page.tsx';
import { apiPageRoute } from './routes/api-page.tsx';
import { badgeRoute } from './routes/badge.ts';
import { badgeJsonRoute } from './routes/badge-json.ts';
import { bansCsvRoute } from './routes/bans-csv.ts';
import { bansJsonRoute } from './routes/bans-json.ts';
import { bansPageRoute } from './routes/bans-page.tsx';
import { bansXlsxRoute } from './routes/bans-xlsx.ts';
import { blacklistAtomRoute } from './routes/blacklist-atom.ts';
import { blacklistCsvRoute } from './routes/blacklist-csv.ts';
import { blacklistJsonRoute } from './routes/blacklist-json.ts';
import { blacklistPageRoute } from './routes/blacklist-page.tsx';
import { blacklistXlsxRoute } from './routes/blacklist-xlsx.ts';
import { cardRoute } from './routes/card.tsx';
import { catalogueJsonRoute } from './routes/catalogue-json.ts';
import { cataloguePageRoute } from './routes/catalogue-page.tsx';
import { catalogueTextRoute } from './routes/catalogue-text.ts';
import { changesRoute } from './routes/changes.ts';
import { comparePageRoute } from './routes/compare-page.tsx';
import { correctionRoute } from './routes/correction.ts';
import { correctionPageRoute } from './routes/correction-page.tsx';
import { dataCatalogueRoute } from './routes/data-catalogue.ts';
import { dataPageRoute } from './routes/data-page.tsx';
import { describesRoutes } from './routes/describe-routes.ts';
import { drawJsonRoute } from './routes/draw-json.ts';
import { drawPageRoute } from './routes/draw-page.tsx';
import { drawsJsonRoute } from './routes/draws-json.ts';
import { drawsPageRoute } from './routes/draws-page.tsx';
import { embedCheckPageRoute } from './routes/embed-check-page.tsx';
import { embedPageRoute } from './routes/embed-page.tsx';
import { explanationRoute } from './routes/explanation.ts';
import { exportRoute } from './routes/export.ts';
import { fileRoute } from './routes/file.ts';
import { complaintsPageRoute, installPageRoute } from './routes/guide-pages.tsx';
import { headRoute } from './routes/head.ts';
import { keysRoute } from './routes/keys.ts';
import { lookupRoute } from './routes/lookup.ts';
import { matchRoute } from './routes/match.ts';
import { monthsCsvRoute } from './routes/months-csv.ts';
import { monthsJsonRoute } from './routes/months-json.ts';
import { oembedRoute } from './routes/oembed.ts';
import { openapiRoute } from './routes/openapi.ts';
import { pastRoute } from './routes/past.ts';
import { personsCsvRoute } from './routes/persons-csv.ts';
import { personsJsonRoute } from './routes/persons-json.ts';
import { policyPageRoute } from './routes/policy-page.tsx';
import { receiptRoute } from './routes/receipt.ts';
import { reconcileFormRoute, reconcileRoute } from './routes/reconcile.ts';
import { reconcilePreviewRoute } from './routes/reconcile-preview.tsx';
import { reconcilePropertiesRoute } from './routes/reconcile-properties.ts';
import {
  suggestEntityRoute,
  suggestPropertyRoute,
  suggestTypeRoute,
} from './routes/reconcile-suggest.ts';
import { robotsRoute } from './routes/robots.ts';
import { searchRoute } from './routes/search.ts';
import { signPageRoute } from './routes/sign-page.tsx';
import { siteScriptRoute } from './routes/site-script.ts';
import { sitemapRoute } from './routes/sitemap.ts';
import { standingsRoute } from './routes/standings.ts';
import { startPageRoute } from './routes/start-page.tsx';
import { statisticsJsonRoute } from './routes/statistics-json.ts';
import { statisticsPageRoute } from './routes/statistics-page.tsx';
import { statusRoute } from './routes/status.ts';
import { statusPageRoute } from './routes/status-page.tsx';
import { verifyPageRoute } from './routes/verify-page.tsx';
import { vetPageRoute } from './routes/vet-page.tsx';
import { widgetFileRoute, widgetRoute } from './routes/widget.ts';

const describe = describesRoutes(() => routes);

/** Everything that answers. */
export const routes: readonly Route[] = [
  agencyRoute,
  explanationRoute,
  pastRoute,
  badgeRoute,
  badgeJsonRoute,
  oembedRoute,
  cardRoute,
  receiptRoute,
  correctionRoute,
  searchRoute,
  standingsRoute,
  matchRoute,
  lookupRoute,
  reconcileRoute,
  reconcileFormRoute,
  suggestEntityRoute,
  suggestPropertyRoute,
  suggestTypeRoute,
  reconcilePropertiesRoute,
  reconcilePreviewRoute,
  blacklistJsonRoute,
  blacklistCsvRoute,
  blacklistXlsxRoute,
  blacklistAtomRoute,
  bansJsonRoute,
  bansCsvRoute,
  bansXlsxRoute,
  changesRoute,
  personsJsonRoute,
  personsCsvRoute,
  catalogueJsonRoute,
  catalogueTextRoute,
  statisticsJsonRoute,
  monthsJsonRoute,
  monthsCsvRoute,
  drawsJsonRoute,
  drawJsonRoute,
  statusRoute,
  headRoute,
  keysRoute,
  fileRoute,
  exportRoute,
  dataCatalogueRoute,
  openapiRoute(describe),
  robotsRoute,
  sitemapRoute,
  agencyPageRoute,
  signPageRoute,
  correctionPageRoute,
  agenciesPageRoute,
  blacklistPageRoute,
  bansPageRoute,
  aboutPageRoute,
  complaintsPageRoute,
  installPageRoute,
  policyPageRoute,
  comparePageRoute,
  embedPageRoute,
  embedCheckPageRoute,
  cataloguePageRoute,
  drawsPageRoute,
  drawPageRoute,
  statisticsPageRoute,
  startPageRoute,
  vetPageRoute,
  verifyPageRoute,
  siteScriptRoute,
  apiPageRoute(describe),
  dataPageRoute,
  statusPageRoute,
  widgetRoute,
  widgetFileRoute,
];
