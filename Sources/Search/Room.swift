package enum RoomSearch {}
