import { address, userName } from "./people"
import { moment, text } from "./scalars"
import { z } from "./zod"

const leg = z.looseObject({
  departureTime: moment.optional(),
  arrivalTime: moment.optional(),
  departureAddress: address.optional(),
  arrivalAddress: address.optional(),
  carrierName: text(128).optional(),
  carrierNo: text(64).optional(),
  classType: z.enum(["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"]).optional(),
  departureAirportCode: text(8).optional(),
  arrivalAirportCode: text(8).optional(),
})

const passenger = z.looseObject({
  passengerName: userName.optional(),
  passengerEmail: text(64).optional(),
  passengerPhoneNo: text(32).optional(),
})

export const transit = z.looseObject({
  transitType: z.enum(["FLIGHT", "TRAIN", "CRUISE", "COACH"]).optional(),
  legs: z.array(leg).max(10).optional(),
  passengers: z.array(passenger).max(100).optional(),
})

export const lodging = z.looseObject({
  hotelName: text(128).optional(),
  hotelAddress: address.optional(),
  checkInDate: moment.optional(),
  checkOutDate: moment.optional(),
  numberOfNights: z.number().int().min(1).optional(),
  numberOfRooms: z.number().int().min(1).optional(),
  guestNames: z.array(userName).max(100).optional(),
})

export const gaming = z.looseObject({
  gameName: text(128).optional(),
  toppedUpUser: text(128).optional(),
  toppedUpEmail: text(64).optional(),
  toppedUpPhoneNo: text(32).optional(),
})
