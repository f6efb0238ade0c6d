import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** One payment of the gateway stands behind one request of a client ID. A younger request that names it too asks again. */
export class Migration20261127132500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`update "alipay_payment" younger set payment_id = null where younger.payment_id is not null and younger.deleted_at is null and exists (select 1 from "alipay_payment" older where older.client_id = younger.client_id and older.payment_id = younger.payment_id and older.deleted_at is null and (older.created_at, older.id) < (younger.created_at, younger.id));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alipay_payment_client_id_payment_id_unique" ON "alipay_payment" ("client_id", "payment_id") WHERE payment_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_alipay_payment_client_id_payment_id_unique";`);
  }

}
