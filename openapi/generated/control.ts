// Generated from openapi/control.yaml by openapi/generate.ts; do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where everything is. */
        get: operations["Index_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it lives. Asked by anyone, without a token. */
        get: operations["Health_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it answers. Asked by anyone, without a token. */
        get: operations["Ready_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How it does, for Prometheus. */
        get: operations["Metrics_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document. Asked without a token. */
        get: operations["OpenApi_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ca.pem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The CA that clients are to trust. Asked without a token. */
        get: operations["Ca_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/env": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What points known clients at this service. Asked without a token.
         * @description As `sh`, without a folder, it is a script that writes the CA into a folder of its own: `eval "$(curl -s http://127.0.0.1:7780/_restorite/env)"`. Addresses are those that the caller has called. Secrets are left out where tokens are checked.
         */
        get: operations["Env_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mount-program": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What clients fetch to mount a recovery point under Windows. It mounts nothing, and says so. */
        get: operations["MountProgram_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemas/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `config`, `fate`, `rule`, `scenario` or `world`, or the same as a file is called, `fate.schema.json`. */
                name: string;
            };
            cookie?: never;
        };
        /** The JSON Schema of a document that people write. */
        get: operations["Schemas_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenarios that ship. */
        get: operations["Scenarios_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scenario that ships, as a file would have it. */
        get: operations["Scenarios_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The worlds there are, with their names. */
        get: operations["Worlds_List"];
        put?: never;
        /** Makes a world under a subscription id of the service's choice. */
        post: operations["Worlds_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** The whole world as one document, which PUT takes back. */
        get: operations["Worlds_Export"];
        /** Makes a world, or makes it anew; from an order, or from what GET has exported. */
        put: operations["Worlds_Put"];
        post?: never;
        /** Forgets a world, with its snapshots and its journal. */
        delete: operations["Worlds_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/names": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** The names of a world, and its item's recovery points as of now. */
        get: operations["Worlds_Names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a world back to its beginning, the scenario it was made with included. */
        post: operations["Worlds_Reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description A name of your own. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        /** Keeps a world as it is under a name, in place of what was kept under it. */
        put: operations["Snapshots_Save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/snapshots/{name}/load": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description A name of your own. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes back to what was kept under a name, and to what its clock showed then. */
        post: operations["Snapshots_Load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** What the clock shows and how it goes. */
        get: operations["Clock_Get"];
        /** Sets the clock; what is left out stays as it is. */
        put: operations["Clock_Put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves the clock on and tells what came due on the way.
         * @description Each thing comes true at its own instant, whether the clock goes there in one step or in many: ends of operations, tasks and jobs, what comes from outside, windows of rules, recovery points. At most ten years at once, and less where more recovery points would come and go than are told.
         */
        post: operations["Clock_Advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/fates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** The fates of a world, in the order in which they are used up. */
        get: operations["Fates_List"];
        put?: never;
        /** Adds one fate, or a list of them; where one is refused, none is added. */
        post: operations["Fates_Add"];
        /** Drops all fates. What was accepted under them goes on as it was planned. */
        delete: operations["Fates_Clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/fates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description As it was answered when it was added. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** One fate. */
        get: operations["Fates_Get"];
        put?: never;
        post?: never;
        /** Drops one fate. */
        delete: operations["Fates_Remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** The rules of a world, in the order in which they apply. */
        get: operations["Rules_List"];
        put?: never;
        /** Adds one rule, or a list of them; where one is refused, none is added. */
        post: operations["Rules_Add"];
        /** Drops all rules. */
        delete: operations["Rules_Clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description As it was answered when it was added. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** One rule. */
        get: operations["Rules_Get"];
        put?: never;
        post?: never;
        /** Drops one rule. */
        delete: operations["Rules_Remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** The scenario that a world is under. */
        get: operations["Scenario_Get"];
        /**
         * Lays a scenario over a world as it stands, in place of the one before.
         * @description Its fates, rules and events are added, its clock is set and its era spoken; its events count from now. A seed is taken while nothing has been accepted. One that is written for another world than this was made from is refused: PUT the world with it instead.
         */
        put: operations["Scenario_Put"];
        post?: never;
        /** Drops the scenario, and the fates, rules and events that came with it. */
        delete: operations["Scenario_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/operations": {
        parameters: {
            query?: {
                /** @description How many; 100 if left out. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** What was accepted, the latest first, with what is planned for it. */
        get: operations["Operations_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/operations/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description The id of the operation, or of the job it has made. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends an operation or its job by hand, now.
         * @description What ends is the stage that is to end next, unless one is named; a job ended while its operation is in progress ends that first. It ends well, unless an outcome is named.
         */
        post: operations["Operations_Finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** What was said, oldest first, without secrets. */
        get: operations["Journal_Read"];
        put?: never;
        post?: never;
        /** Forgets what was said; numbers go on from where they were. */
        delete: operations["Journal_Clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/journal/stream": {
        parameters: {
            query?: {
                /** @description Begins after this entry; `Last-Event-ID` does as well. After one that there never was, with all that are kept. Left out, with the next one. */
                since?: number;
            };
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** The journal live, as server-sent events. */
        get: operations["Journal_Stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/journal/wait": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers once so many entries fit, those already there counted too, or when time is up. */
        post: operations["Journal_Wait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        get?: never;
        /** What the client says happened. No part of this version yet. */
        put: operations["Claim_Put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{sub}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        /** The client rules applied so far. No part of this version yet. */
        get: operations["Verdict_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            /** @enum {unknown} */
            status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 500 | 501;
            /** @description Addressed to a person; what was wrong, and what would do. */
            detail: string;
        };
        Index: {
            version: string;
            world: components["schemas"]["Guid"];
            health: string;
            ready: string;
            openapi: string;
            ca: string;
            env: string;
            worlds: string;
            scenarios: string;
        };
        Guid: string;
        /** @description ISO 8601 in UTC, up to seven decimals. */
        Instant: string;
        /**
         * @description ISO 8601 (`PT40M`) or short (`40m`).
         * @example PT40M
         * @example 40m
         */
        Duration: string;
        /**
         * @description An era of the wire, spoken whatever api-version is asked for.
         * @enum {string}
         */
        Era: "documented" | "middle" | "current";
        /** @description What a world is to be like; what is left out is as the service is set. */
        WorldOrder: {
            /** @description A world that ships (`documented`, `everyday`, `fleet`), or the path of a world file on the service's machine. */
            from?: string;
            /** @description What ids and chance are drawn from. */
            seed?: number;
            /** @enum {string} */
            pace?: "instant" | "brisk" | "realistic";
            clock?: components["schemas"]["ClockOrder"];
            /** @description What every duration of plans, fates, rules, events and Retry-After is divided by. */
            compress?: number;
            era?: components["schemas"]["Era"];
            retryAfter?: components["schemas"]["RetryAfter"];
            /**
             * @description Whether tokens are looked at: any bearer token will do; only one given out here, to somebody who may; or none is asked for.
             * @enum {string}
             */
            authMode?: "any" | "strict" | "off";
            /** @description How long a token lives, of the world's time. */
            tokenLifetime?: components["schemas"]["Duration"];
            /** @description It begins with this scenario, and a reset brings it back: a name, a file, or the document. The world, era, clock and seed that it names are taken unless the order says otherwise. */
            scenario?: string | components["schemas"]["Scenario"];
        };
        /** @description Seconds; seconds answer by answer; a form; or one of these for each kind of answer (`trigger`, `status`, `result`, `job`). */
        RetryAfter: number | number[] | ("http-date" | "omit" | "fraction" | "zero" | "huge") | Record<string, never>;
        /** @description What to ask a world with, and where to restore to. */
        WorldNames: {
            subscription: components["schemas"]["Guid"];
            tenant: components["schemas"]["Guid"];
            region: string;
            /** @description The vault's. */
            resourceGroup: string;
            vault: string;
            container: string;
            item: string;
            /** @description The machine that the item protects. */
            vm: string;
            vmResourceGroup: string;
            machineId: string;
            storageAccount: string;
            storageAccountId: string;
            targetResourceGroup: string;
            targetResourceGroupId: string;
            /** @description A name that is still free there. */
            targetVm: string;
            targetVmId: string;
            vnet?: string;
            vnetId?: string;
            subnet?: string;
            subnetId?: string;
        };
        /** @description The names of a world, and its item's recovery points. */
        NamedWorld: {
            subscription: components["schemas"]["Guid"];
            tenant: components["schemas"]["Guid"];
            region: string;
            /** @description The vault's. */
            resourceGroup: string;
            vault: string;
            container: string;
            item: string;
            /** @description The machine that the item protects. */
            vm: string;
            vmResourceGroup: string;
            machineId: string;
            storageAccount: string;
            storageAccountId: string;
            targetResourceGroup: string;
            targetResourceGroupId: string;
            /** @description A name that is still free there. */
            targetVm: string;
            targetVmId: string;
            vnet?: string;
            vnetId?: string;
            subnet?: string;
            subnetId?: string;
            /** @description Of its first item, newest first; at most a page of them. */
            points: string[];
        };
        /** @description A world in full. It is for this service to read; what is in it may change with its version. */
        WorldExport: {
            /** @description Its beginning. */
            made: Record<string, never>;
            /** @description All that happened since, in order. */
            since: Record<string, never>[];
            /** @description What mere requests have moved. */
            counters: Record<string, never>;
        };
        /**
         * @description `real` goes with the machine's, `scaled` so many times as fast, `frozen` stands until it is moved, `skip` stands, and a poll that finds work in progress moves it to what is due next.
         * @enum {string}
         */
        ClockMode: "real" | "scaled" | "frozen" | "skip";
        ClockOrder: {
            mode?: components["schemas"]["ClockMode"];
            /** @description Of a scaled clock; by itself it makes one. */
            rate?: number;
            now?: components["schemas"]["Instant"];
            /**
             * @description How far a running clock is to be ahead of the machine's, or behind it with a minus before; in place of `now`.
             * @example PT5M
             * @example -PT5M
             */
            skew?: string;
        };
        Clock: {
            mode: components["schemas"]["ClockMode"];
            /** @description 0 while it stands. */
            rate: number;
            now: components["schemas"]["Instant"];
            /** @description How far it is ahead of the machine's; with a minus before, behind it. */
            skew: string;
        };
        AdvanceOrder: {
            by: components["schemas"]["Duration"];
        } | {
            /** @description An instant, or `next-event`. */
            to: string;
        };
        Advanced: {
            now: components["schemas"]["Instant"];
            visited: components["schemas"]["DueMoment"][];
        };
        DueMoment: {
            at: components["schemas"]["Instant"];
            /** @description A sentence without its full stop. */
            what: string;
        };
        /** @description How one asynchronous operation is to go; every part may be left out. `GET /schemas/fate` has every word of it. */
        Fate: {
            /** @description Which operation; without `nth`, the next that fits, once. */
            match?: Record<string, never>;
            /** @description How long it takes, how it ends, with which code and message. */
            operation?: Record<string, never>;
            /** @description Whether there is one, how long it takes, how and where it ends, what it leaves. */
            job?: Record<string, never>;
            /**
             * @description What makes it go on - the clock, looks at it, or `finish` alone.
             * @enum {string}
             */
            progression?: "time" | "polls" | "manual";
            polls?: number;
            /** @enum {string} */
            whenBusy?: "refuse" | "accept" | "fail-job";
            /** @description The polling addresses of its 202. */
            headers?: unknown;
            retryAfter?: components["schemas"]["RetryAfter"];
            visibleAfter?: components["schemas"]["Duration"];
            resultExpiresAfter?: components["schemas"]["Duration"];
            jobIdEqualsOperationId?: boolean;
        };
        KeptFate: {
            /**
             * @example fate-1
             * @example scenario-fate-1
             */
            id: string;
            /** @description What it means, in a sentence, and how far it has come. */
            says: string;
            /** @description Operations that went by it. */
            hits: number;
            /** @description Whether it has nothing left to say to any operation. */
            spent: boolean;
            addedAt: components["schemas"]["Instant"];
            fate: components["schemas"]["Fate"];
        };
        KeptFates: {
            fates: components["schemas"]["KeptFate"][];
        };
        /** @description What spoils answers on the wire; every part but `do` may be left out. `GET /schemas/rule` has every word of it. */
        Rule: {
            /** @description Which requests it is for. */
            when?: Record<string, never>;
            /** @description Which of those, by count, chance and time. */
            trigger?: Record<string, never>;
            /**
             * @description Ahead of the work, which is then not done, or once it is done.
             * @enum {string}
             */
            phase?: "before" | "after";
            do: {
                kind: string;
            };
            times?: number;
            /** @description A duration since it was added, or an instant. */
            ttl?: string;
        };
        KeptRule: {
            /**
             * @example rule-1
             * @example scenario-rule-1
             */
            id: string;
            /** @description What it does, in a sentence, and how far it has come. */
            says: string;
            /** @description Answers that it was applied to. */
            hits: number;
            spent: boolean;
            addedAt: components["schemas"]["Instant"];
            rule: components["schemas"]["Rule"];
        };
        KeptRules: {
            rules: components["schemas"]["KeptRule"][];
        };
        /** @description A named course of events. `GET /schemas/scenario` has every word of it. */
        Scenario: {
            /** @constant */
            version: 1;
            name: string;
            /** @description One sentence. */
            about: string;
            /** @description How a correct client ends. */
            expect: Record<string, never>;
        };
        ScenarioOrder: {
            /** @description A name, a file, or the document. */
            scenario: string | components["schemas"]["Scenario"];
            seed?: number;
        };
        KeptScenario: {
            name: string;
            about: string;
            setAt: components["schemas"]["Instant"];
            scenario: components["schemas"]["Scenario"];
        };
        ManifestEntry: {
            id: string;
            version: number;
            sentence: string;
            tags: string[];
            /** @description How it is known that Azure does so; every scenario that ships has it. */
            evidence?: {
                /** @enum {string} */
                kind: "recorded" | "specified" | "reported" | "inferred" | "ours";
                /** @description Where it is written, or why. */
                source: string;
            };
            /** @description The file it is written in. */
            source: string;
            /** @description Which parts of fates, kinds of faults and events from outside it uses. */
            exercises: {
                faults: string[];
                fates: string[];
                events: string[];
            };
            /** @description How a correct client ends. */
            expect: {
                /** @enum {string} */
                client: "succeeds" | "reports-failure" | "either";
                /** @description The status in which its job ends. */
                job?: string;
                /** @description How many it sets off. Default 1. */
                triggers?: number;
            };
        };
        /** @description An accepted operation as whoever steers its world sees it. */
        Operation: {
            /** @description A GUID, or base64 of the service's own for a restore in the secondary region. */
            operationId: string;
            /** @description The job that it makes or, a cancel, that it is about; null where it makes none. */
            jobId: null | components["schemas"]["Guid"];
            /** @description The operationId of what set it off. */
            operation: string;
            /** @description {resource group}/{machine} */
            item: string | null;
            acceptedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "InProgress" | "Succeeded" | "Failed" | "Canceled";
            /**
             * @description Null while there is no job to be read, and where none is made.
             * @enum {unknown}
             */
            jobStatus: null | "InProgress" | "Cancelling" | "Completed" | "CompletedWithWarnings" | "Failed" | "Cancelled";
            percent: number | null;
            /** @description Whether somebody else set it off. */
            outside: boolean;
            /** @description How it was told to go; null where it goes as it goes. */
            fate: null | {
                id: string | null;
                says: string;
            };
            /** @description What is still to come of it, in order. */
            due: components["schemas"]["DueMoment"][];
            /** @description What its job has left behind; null until it has ended, and where that is nothing. */
            leaves: null | components["schemas"]["Restored"];
        };
        Restored: {
            disks: string[];
            /** @description A resource group, as managed disks; else an account, as blobs. */
            disksIn: {
                resourceGroup?: string;
                storageAccount?: string;
            };
            machine?: string;
            blobs?: {
                storageAccount: string;
                container: string;
                config?: string;
                template?: string;
            };
        };
        FinishOrder: {
            /** @enum {string} */
            stage?: "operation" | "job";
            /**
             * @description Of an operation: succeeded, failed, canceled. Of a job: completed, completedWithWarnings, failed, cancelled.
             * @enum {string}
             */
            outcome?: "succeeded" | "failed" | "canceled" | "completed" | "completedWithWarnings" | "cancelled";
        };
        JournalPage: {
            entries: components["schemas"]["JournalEntry"][];
            /** @description The number of the newest entry there ever was. */
            last: number;
            /** @description Entries lost since it was cleared, for want of room. */
            dropped: number;
        };
        JournalEntry: {
            /** @constant */
            kind: "exchange";
            seq: number;
            at: components["schemas"]["Instant"];
            machineAt: components["schemas"]["Instant"];
            /** @description Null where the path or method is none of the contract's. */
            operation: string | null;
            request: Record<string, never>;
            response: Record<string, never> | null;
            /** @description How the answer left. */
            left: Record<string, never>;
            /** @description The rules that had to do with it. */
            rules: Record<string, never>[];
            /** @description What was so at that instant, whatever was answered. */
            truth?: Record<string, never>;
        } | {
            /** @constant */
            kind: "control";
            seq: number;
            at: components["schemas"]["Instant"];
            machineAt: components["schemas"]["Instant"];
            what: string;
            facts?: Record<string, never>;
        };
        /** @description The journal as HTTP archive 1.2; what HAR has no place for stands in `_restorite`. */
        Har: {
            log: Record<string, never>;
        };
        WaitOrder: {
            /** @description Which entries; all that is said must fit. Left out, any. */
            match?: {
                /** @enum {string} */
                kind?: "exchange" | "control";
                operation?: string;
                method?: string;
                /** @description `*` stands for anything. */
                path?: string;
                status?: number;
                rule?: string;
            };
            /** @default 1 */
            count: number;
            /**
             * @description In the machine's time; 30 s if left out, 10 minutes at most.
             * @example PT30S
             * @example 30s
             */
            timeout?: string;
        };
        WaitOutcome: {
            met: boolean;
            matched: number;
            count: number;
            entries: components["schemas"]["JournalEntry"][];
        };
    };
    responses: {
        /** @description There is no such thing in this service. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The world stands so that this cannot be done; nothing was changed. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is promised by name, and no part of this version yet. */
        NotThereYet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was not done, and nothing was changed; `detail` says what would do. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The world's subscription id, in any casing. */
        Sub: string;
        /** @description As it was answered when it was added. */
        Id: string;
        /** @description A name of your own. */
        SnapshotName: string;
    };
    requestBodies: {
        World: {
            content: {
                "application/json": components["schemas"]["WorldOrder"] | components["schemas"]["WorldExport"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Index_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version, the world it begins with, and addresses to begin from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Health_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Ready_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ready";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Metrics_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus's text format. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    OpenApi_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Ca_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PEM; several where a certificate was brought along. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-pem-file": string;
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Env_Get: {
        parameters: {
            query?: {
                /** @description What is to read it. */
                format?: "sh" | "powershell" | "cmd" | "dotenv" | "github" | "json";
                /** @description The caller's own folder, in which it keeps `ca.pem`; needed by all formats but `sh`. */
                folder?: string;
                /** @description Whose names and login; the world that the service begins with, if left out. */
                world?: components["schemas"]["Guid"];
                /** @description Our own addresses in place of the proxy. */
                direct?: boolean;
                /** @description What takes all of it back. */
                unset?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the format has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": {
                        [key: string]: string | null;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description There is no proxy without https. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    MountProgram_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sentence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Schemas_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `config`, `fate`, `rule`, `scenario` or `world`, or the same as a file is called, `fate.schema.json`. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema, draft 7. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Scenarios_List: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scenarios: components["schemas"]["ManifestEntry"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Scenarios_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example job-fails-midway */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, which PUT takes for a scenario. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Worlds_List: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        worlds: components["schemas"]["WorldNames"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Worlds_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["World"];
        responses: {
            /** @description It is made; these are its names. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedWorld"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Worlds_Export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its beginning, all that happened since, and its counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorldExport"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Worlds_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["World"];
        responses: {
            /** @description It is made; these are its names. Whatever was there before is forgotten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedWorld"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Worlds_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Worlds_Names: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What making it has answered, as of now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedWorld"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Worlds_Reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was when it was made; a clock that runs, runs on from there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedWorld"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Snapshots_Save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description A name of your own. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** @description How many things had happened to the world by then, its beginning among them. */
                        events: number;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Snapshots_Load: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description A name of your own. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedWorld"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Clock_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Clock_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClockOrder"];
            };
        };
        responses: {
            /** @description The clock as it goes from here on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Problem"];
        };
    };
    Clock_Advance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceOrder"];
            };
        };
        responses: {
            /** @description What the clock shows now, and what it has passed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advanced"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Problem"];
        };
    };
    Fates_List: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, those of its scenario and spent ones included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFates"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Fates_Add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Fate"] | components["schemas"]["Fate"][];
            };
        };
        responses: {
            /** @description One answers as it is kept, a list as a list. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFate"] | components["schemas"]["KeptFates"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Fates_Clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Fates_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description As it was answered when it was added. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFate"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Fates_Remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description As it was answered when it was added. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Rules_List: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, those of its scenario and spent ones included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRules"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Rules_Add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rule"] | components["schemas"]["Rule"][];
            };
        };
        responses: {
            /** @description One answers as it is kept, a list as a list. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRule"] | components["schemas"]["KeptRules"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Rules_Clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Rules_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description As it was answered when it was added. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRule"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Rules_Remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description As it was answered when it was added. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Scenario_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It, and since when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptScenario"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Scenario_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioOrder"] | components["schemas"]["Scenario"];
            };
        };
        responses: {
            /** @description The scenario that the world is under from here on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptScenario"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Problem"];
        };
    };
    Scenario_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Operations_List: {
        parameters: {
            query?: {
                /** @description How many; 100 if left out. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Operations in flight, and ended ones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operations: components["schemas"]["Operation"][];
                        /** @description How many were ever accepted. */
                        total: number;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Operations_Finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
                /** @description The id of the operation, or of the job it has made. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FinishOrder"];
            };
        };
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Problem"];
        };
    };
    Journal_Read: {
        parameters: {
            query?: {
                /** @description JSON, one entry a line, or an HTTP archive for browsers and other tools. */
                format?: "json" | "ndjson" | "har";
                /** @description Entries after this one, by its `seq`. After one that there never was, all that are kept. */
                since?: number;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries of exchanges, and of changes through this API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"] | components["schemas"]["Har"];
                    "application/x-ndjson": string;
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Journal_Clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Journal_Stream: {
        parameters: {
            query?: {
                /** @description Begins after this entry; `Last-Event-ID` does as well. After one that there never was, with all that are kept. Left out, with the next one. */
                since?: number;
            };
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events `exchange` and `control`, each with its entry; `dropped`, with a `count`, where a slow reader has missed some. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Journal_Wait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WaitOrder"];
            };
        };
        responses: {
            /** @description Whether as many as wanted were there in time, and the first hundred of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitOutcome"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    Claim_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            501: components["responses"]["NotThereYet"];
            default: components["responses"]["Problem"];
        };
    };
    Verdict_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The world's subscription id, in any casing. */
                sub: components["parameters"]["Sub"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            501: components["responses"]["NotThereYet"];
            default: components["responses"]["Problem"];
        };
    };
}
