import { randomBytes } from "node:crypto"
import { join } from "node:path"
import type { IEventBusModuleService } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { ALIPAY_MODULE, type AlipayModuleService } from "../../src/modules/alipay"
import * as models from "../../src/modules/alipay/models"
import { readRun, ROOT_DIR } from "./run"

const MODULE_DIR = join(ROOT_DIR, "src/modules/alipay")

export type ModuleInTest = {
  alipay: AlipayModuleService
  /** Names and ids of what was told the store's subscribers, in order. */
  events: { name: string; id: string }[]
  sql: (text: string, values?: readonly unknown[]) => Promise<Record<string, any>[]>
}

let files = 0

/** Says where the database server is, as Medusa's runner reads it. */
const pointToDatabase = (): void => {
  Object.assign(process.env, {
    DB_HOST: "localhost",
    DB_PORT: String(readRun().postgresPort),
    DB_USERNAME: "postgres",
    DB_PASSWORD: "postgres",
  })
}

/**
 * Our module by itself, on an empty and migrated database for each test.
 * @param suite the tests; what it is given is emptied before each of them
 */
export const testModule = (suite: (module: ModuleInTest) => void): void => {
  pointToDatabase()
  const events: ModuleInTest["events"] = []
  const bus: Pick<IEventBusModuleService, "emit"> = {
    emit: async (data) => {
      const { name, data: payload } = data as { name: string; data: { id: string } }
      events.push({ name, id: payload.id })
    },
  }
  moduleIntegrationTestRunner<AlipayModuleService>({
    moduleName: ALIPAY_MODULE,
    resolve: MODULE_DIR,
    moduleModels: Object.values(models),
    pathToMigrations: join(MODULE_DIR, "migrations"),
    dbName: `alipay_module_${process.pid}_${++files}`,
    moduleOptions: { encryption_key: randomBytes(32).toString("base64") },
    injectedDependencies: { event_bus: bus },
    testSuite: ({ service, MikroOrmWrapper }) => {
      beforeEach(() => events.splice(0))
      suite({
        alipay: service,
        events,
        sql: async (text, values = []) =>
          await MikroOrmWrapper.getManager().execute(text, [...values]),
      })
    },
  })
}
