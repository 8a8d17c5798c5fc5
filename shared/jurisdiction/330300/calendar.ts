import year2019 from 'chinese-days/dist/years/2019.json' with { type: 'json' };
import year2020 from 'chinese-days/dist/years/2020.json' with { type: 'json' };
import year2021 from 'chinese-days/dist/years/2021.json' with { type: 'json' };
import year2022 from 'chinese-days/dist/years/2022.json' with { type: 'json' };
import year2023 from 'chinese-days/dist/years/2023.json' with { type: 'json' };
import year2024 from 'chinese-days/dist/years/2024.json' with { type: 'json' };
import year2025 from 'chinese-days/dist/years/2025.json' with { type: 'json' };
import year2026 from 'chinese-days/dist/years/2026.json' with { type: 'json' };
import { calendarOf } from '../../time/work-calendar.ts';
import { expectedYear } from '../expected-year.ts';
import { packageArrangements } from '../package-arrangements.ts';

/**
 * The State Council's yearly holiday notices, as a package records them. `calendarWith` adds what the city records; a
 * year that neither has is provisional.
 */
export const calendar = calendarOf(
  packageArrangements('chinese-days 1.5.7', {
    2019: year2019,
    2020: year2020,
    2021: year2021,
    2022: year2022,
    2023: year2023,
    2024: year2024,
    2025: year2025,
    2026: year2026,
  }),
  // Nothing is counted in years before the city's rules began.
  (year) => (year < 2019 ? undefined : expectedYear(year)),
);
