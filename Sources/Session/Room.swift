package enum RoomSession {}
