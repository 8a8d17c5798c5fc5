import type { Actor } from '../../../shared/ledger/entry.ts';
import { type Admission, type Approach, admit } from '../access/admit.ts';
import { type CreatedToken, createToken } from '../access/create-token.ts';
import type { Front } from '../accounts/front.ts';
import { DraftStore } from '../drafts/draft-store.ts';
import { Drafts } from '../drafts/drafts.ts';
import type { CalendarAddresses } from '../entering/calendar-addresses.ts';
import type { Entrance } from '../entering/entrance.ts';
import type { ProviderEntrance } from '../entering/providers/provider-entrance.ts';
import { ImportStore } from '../importing/import-store.ts';
import { Imports } from '../importing/imports.ts';
import { WatchList } from '../watching/watch-list.ts';
import type { DeskObject } from './desk-object.ts';
import { openCalendarAddresses } from './open-calendar-addresses.ts';
import { openEntrances } from './open-entrances.ts';
import { openProviders } from './open-providers.ts';
import { ReadingDoors } from './reading-doors.ts';

/** The doors of those who come in: who they are, and what they have before them. */
export abstract class PeopleDoors extends ReadingDoors {
  readonly #entrances: (front: Front) => Entrance;
  readonly #providers: (front: Front) => ProviderEntrance;

  constructor(...given: ConstructorParameters<typeof DeskObject>) {
    super(...given);
    const { storage } = this.ctx;
    this.#entrances = openEntrances(storage, this.env, this.gate, this.now);
    this.#providers = openProviders(storage, this.env, this.gate, this.now);
  }

  async admit(approach: Approach): Promise<Admission> {
    return admit(this.gate, approach, await this.now(), Date.now());
  }

  async createToken(hash: string, actor: Actor, lifeSeconds: number): Promise<CreatedToken> {
    return createToken(this.gate.tokens, hash, actor, await this.now(), lifeSeconds);
  }

  async revokeToken(id: string): Promise<boolean> {
    return this.gate.tokens.revoke(id, await this.now());
  }

  /** The ways in for people, and their accounts, at one front. */
  entrance(front: Front): Entrance {
    return this.#entrances(front);
  }

  /** The ways in through an identity provider. */
  providers(front: Front): ProviderEntrance {
    return this.#providers(front);
  }

  /** Where calendar programs read deadlines, at one front. */
  calendarAddresses(front: Front): CalendarAddresses {
    const { storage } = this.ctx;
    return openCalendarAddresses(front, storage, this.env, this.gate, this.now);
  }

  /** The tables that a person is bringing in. */
  async imports(person: string): Promise<Imports> {
    const { storage } = this.ctx;
    const atomically = (work: () => void) => storage.transactionSync(work);
    return new Imports(new ImportStore(storage.sql), person, await this.now(), atomically);
  }

  /** What a person has begun to write. */
  async drafts(person: string): Promise<Drafts> {
    return new Drafts(new DraftStore(this.ctx.storage.sql), person, await this.now());
  }

  /** The subjects that a person watches. */
  watchList(person: string): WatchList {
    return new WatchList(this.ctx.storage.sql, this.desk.entries, person);
  }
}
